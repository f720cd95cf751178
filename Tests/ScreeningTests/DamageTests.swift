import Register
import Screening
import Testing

@Suite("Names that were damaged on the way")
struct DamagedNameTests {
  private func score(_ asked: String, _ listed: String) -> (Double, Set<Channel>) {
    let index = NameIndex([Fixtures.entry("1", .person, [listed])])
    guard let match = index.search(ScreeningQuery(name: asked), threshold: 0.5).first else {
      return (0, [])
    }
    return (match.score, Set(match.explanation.pairs.map(\.channel)))
  }

  @Test(
    "Vowels taken out leave a name that is found",
    arguments: [
      ("Ajml RHMNI", "Ajmal Rahmani"), ("Bll HDRJ", "Bilal Hodroj"),
      ("Mro PRRA SNCHZ", "Mario Parra Sanchez"), ("HJZDH, Amir Ali", "Amir Ali Hajizadeh"),
    ])
  func vowels(asked: String, listed: String) {
    let (score, channels) = score(asked, listed)
    #expect(score > 0.65, "\(score)")
    #expect(channels.contains(.skeleton))
  }

  @Test("What readers of print take for one sign is one")
  func misreadings() {
    let (score, channels) = score("Pejrnan Rahimian", "Pejman Rahimian")
    #expect(score > 0.85, "\(score)")
    #expect(channels.contains(.homoglyph))
  }

  @Test("Words whose vowels both stand are not met by their consonants")
  func differentNames() {
    #expect(score("Karim Salah", "Karam Soleh").1.isDisjoint(with: [.skeleton]))
    #expect(score("Kim Jong Un", "Kim Jong Il").0 < 0.75)
  }
}
