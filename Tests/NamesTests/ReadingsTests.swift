import Names
import Testing

@Suite("Readings of names")
struct ReadingsTests {
  private func readings(_ name: String) -> [String] {
    ComparableName.readings(of: name).map { reading in
      reading.tokens.map(\.description).joined(separator: " ")
    }
  }

  @Test(
    "Han characters are read in Mandarin, in Korean and as a Japanese name",
    arguments: [
      ("习近平", "xi jin ping"), ("習近平", "xi jin ping"), ("李明", "li ming"),
      ("金正恩", "kim jong un"), ("金正恩", "jin zheng en"), ("山田太郎", "yamada taro"),
      ("田中花子", "tanaka hanako"), ("佐々木健", "sasaki ken"), ("曾庆红", "zeng qing hong"),
      ("麻原彰晃", "asahara shoko"),
    ])
  func han(name: String, expected: String) {
    #expect(readings(name).contains(expected), "\(readings(name))")
  }

  @Test(
    "Hangul is spelt by the customs of the North, of the South and of Revised Romanization",
    arguments: [
      ("김정은", ["kim jong un", "kim jung eun", "gim jeong eun"]),
      ("박지성", ["pak ji song", "park ji sung", "bak ji seong"]),
      ("이민호", ["ri min ho", "lee min ho", "yi min ho"]),
      ("리선권", ["ri son kwon", "lee sun gwon", "ri seon gwon"]),
    ])
  func hangul(name: String, expected: [String]) {
    let found = readings(name)
    for spelling in expected { #expect(found.contains(spelling), "\(found)") }
  }

  @Test(
    "Kana are spelt as in passports",
    arguments: [
      ("やまだたろう", "yamadataro"), ("サトウ ケン", "sato ken"), ("しょうこ", "shoko"), ("きっか", "kikka"),
      ("ファン", "fan"), ("キョウコ", "kyoko"), ("おおの", "ono"), ("まっちゃ", "matcha"),
    ])
  func kana(name: String, expected: String) {
    #expect(readings(name).contains(expected), "\(readings(name))")
  }

  @Test(
    "Arabic compounds come apart and together as Latin lists write them",
    arguments: [
      ("عبدالحی", "abdul hi"), ("عبدالله", "abdullah"), ("عبد الله", "abdullah"),
      ("أبوغيث", "abu ghith"), ("هدايت الله", "hdaitullah"), ("خيرالله", "khirullah"),
      ("صالح", "salah"), ("عابد", "abid"), ("انتصار", "antasar"),
    ])
  func arabic(name: String, expected: String) {
    #expect(readings(name).contains(expected), "\(readings(name))")
  }

  @Test("Letters that Persians and Egyptians say otherwise give readings of their own")
  func pronunciations() {
    #expect(readings("فيض").contains("fiz"))
    #expect(readings("رجب").contains("rgb"))
    #expect(readings("قاسمي").contains("ghasmi"))
    #expect(readings("محمد") == ["mhmd"])
  }

  @Test("A letter and an h may be read as the one sound Latin spelling makes of them")
  func runTogether() {
    #expect(readings("مظهري").contains("mzhri"))
    #expect(readings("سرحان").contains("sran"))
    #expect(readings("شهيد خيل").contains("shhidkhil"))
  }

  @Test("What a body does is translated from Han characters, the longest word first")
  func hanWords() {
    #expect(readings("華信船務有限公司").contains("hua xin shipping ltd"))
    #expect(readings("沈忠國際海運有限公司").contains("shen zhong international shipping ltd"))
  }

  @Test("A name is read without its own acronym, but with any other bracketed word")
  func acronyms() {
    #expect(readings("Haqqani Network (HQN)").contains("haqqani network"))
    #expect(readings("AL-ITIHAAD AL-ISLAMIYA / AIAI").count == 2)
    #expect(readings("Volga Bank (Minsk)").count == 1)
    #expect(readings("Volga (VLG)").count == 1)
  }

  @Test("A name in Latin or Cyrillic letters has one reading")
  func plain() {
    for name in ["Jalaluddin Haqqani", "Владимир Путин", "Αλέξανδρος", "Łukasz", "", "…"] {
      #expect(ComparableName.readings(of: name).count == 1, "\(name)")
    }
  }

  @Test(
    "Numbers are numbers, however they are written",
    arguments: [
      ("Brigade Forty-Four", "Brigade 44"), ("1st International Bank", "First International Bank"),
      ("3 Percenters", "Three Percenters"), ("Brigade Forty 4", "Brigade 44"),
    ])
  func numbers(left: String, right: String) {
    #expect(readings(left) == readings(right))
  }

  @Test("A hostile name has no more readings and words than a long one")
  func bounded() {
    let hostile = String(repeating: "金정あع", count: 20_000)
    let found = ComparableName.readings(of: hostile)
    #expect(found.count <= 10)
    #expect(found.allSatisfy { $0.tokens.count <= 48 })
    // Finding typing errors costs the square of a word's length.
    for letters in ["abcdefgh", "عبد", "정", "金", "а́"] {
      let word = ComparableName(String(repeating: letters, count: 20_000))
      #expect(word.tokens.count <= 2)
      #expect(word.tokens.allSatisfy { $0.text.count <= 200 })
    }
  }
}
