import Register
import Testing

@Suite("Numbers with check digits")
struct CheckedNumberTests {
  @Test("An IMO number is known by its seventh digit")
  func imo() {
    #expect(CheckedNumber.imo("IMO 9074729") == "9074729")
    #expect(CheckedNumber.imo("9074728") == nil)
    #expect(CheckedNumber.imo("907472") == nil)
  }

  @Test("An LEI is known by its last two digits")
  func lei() {
    #expect(CheckedNumber.lei("5493 0084 UKLVMY22DS16") == "54930084UKLVMY22DS16")
    #expect(CheckedNumber.lei("54930084UKLVMY22DS17") == nil)
  }

  @Test("Russian numbers are known by theirs")
  func russian() {
    #expect(CheckedNumber.inn("7707083893") == "7707083893")
    #expect(CheckedNumber.inn("7707083894") == nil)
    #expect(CheckedNumber.inn("500100732259") == "500100732259")
    #expect(CheckedNumber.ogrn("1027700132195") == "1027700132195")
    #expect(CheckedNumber.ogrn("1027700132196") == nil)
    #expect(CheckedNumber.ogrn("304500116000157") == "304500116000157")
  }

  @Test("One wrong digit of an IMO number is noticed in five of six changes and more")
  func slips() {
    var (slips, unnoticed) = (0, 0)
    let digits = Array("9074729".utf8)
    for place in digits.indices {
      for other in UInt8(ascii: "0")...UInt8(ascii: "9") where other != digits[place] {
        slips += 1
        var slip = digits
        slip[place] = other
        if CheckedNumber.imo(String(decoding: slip, as: UTF8.self)) != nil { unnoticed += 1 }
      }
    }
    #expect(unnoticed * 6 <= slips)
  }
}
