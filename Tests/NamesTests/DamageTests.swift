import Names
import Testing

@Suite("Damaged words of names")
struct DamageTests {
  private func words(_ name: String) -> [String] {
    ComparableName(name).tokens.map(\.description)
  }

  @Test(
    "Legal forms and kinds of body are known when misread, mistyped, cut off or without vowels",
    arguments: [
      ("Energoprom Limitad Liability Company", "Energoprom LLC"),
      ("Lmtd Lblty Cmpny Energoprom", "Limited Liability Company Energoprom"),
      ("JOINT STOCK COMPPANY VTB", "Joint Stock Company VTB"),
      ("Amnokkang Development 8ank", "Amnokkang Development Bank"),
      ("State Planning Cornmission", "State Planning Commission"),
      ("Wrldfst Intrntnl Ltd", "Wrldfst International Ltd"),
      ("TNK Trading Internat", "TNK Trading International"),
      ("lnternational Expertise Group", "International Expertise Group"),
    ])
  func knownWords(damaged: String, whole: String) {
    #expect(words(damaged) == words(whole))
  }

  @Test("A word that is a name by itself is not taken for a damaged one")
  func namesStay() {
    for name in ["Baek", "Mina", "Hasan", "Trude", "Internat Kovacs"] {
      #expect(words(name).contains { name.lowercased().hasPrefix($0) }, "\(words(name))")
    }
  }

  @Test("A name that mixes scripts is read in the one it is surely written in")
  func mixedScripts() {
    #expect(words("Наbіb WАDDАNI") == words("Habib Waddani"))
    #expect(words("Хaккaни Сирaджуддин") == words("Хаккани Сираджуддин"))
  }
}
