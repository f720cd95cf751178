import Register
import Screening
import Testing

@Suite("Numbers that are searched for")
struct UnderstoodNumberTests {
  @Test(
    "are told by their shape, their check digits, or a word before them",
    arguments: [
      ("9187629", UnderstoodNumber.Kind.imo, "9187629"), ("IMO 9187629", .imo, "9187629"),
      ("imo: 9187629", .imo, "9187629"), ("IMO number 1234567", .imo, "1234567"),
      ("572469210", .mmsi, "572469210"), ("253400V1H6ART1UQ0N98", .lei, "253400V1H6ART1UQ0N98"),
      ("HNRBBY2X", .bic, "HNRBBY2X"), ("BIC SBERRUMM", .bic, "SBERRUMM"),
      ("GB82 WEST 1234 5698 7654 32", .iban, "GB82 WEST 1234 5698 7654 32"),
      ("US0378331005", .isin, "US0378331005"),
      ("12QtD5BFwRsdNsAZY76UVE1xyCGNTojH9h", .wallet, "12QtD5BFwRsdNsAZY76UVE1xyCGNTojH9h"),
      (
        "0x7F367cC41522cE07553e823bf3be79A889DEbe1B", .wallet,
        "0x7F367cC41522cE07553e823bf3be79A889DEbe1B"
      ), ("EP-MMH", .aircraft, "EP-MMH"), ("N12345", .aircraft, "N12345"),
      ("passport no. RL2418369", .passport, "RL2418369"), ("INN 7702070139", .tax, "7702070139"),
      ("5902285162089/055", .other, "5902285162089/055"), ("LODJ-620930", .other, "LODJ-620930"),
    ])
  func understood(text: String, kind: UnderstoodNumber.Kind, value: String) {
    let number = UnderstoodNumber(text)
    #expect(number?.kind == kind)
    #expect(number?.value == value)
  }

  @Test(
    "are not seen in names, nor in what cannot be one",
    arguments: [
      "", " ", "313 Brigade", "Zu Zag Bong 6", "17 November", "MOHAMMED", "Al-Qaida", "IMO 123",
      "passport", "Jean-Paul", "Fund 2004-1", "Victory 3", "Le-Van", "LEI 12", "K-129",
      String(repeating: "9", count: 4_000), "number 9",
    ])
  func names(text: String) {
    #expect(UnderstoodNumber(text) == nil)
  }

  @Test(
    "are found whatever they are where only their shape tells",
    arguments: ["9187629", "312345678", "AB-12345", "N12345"])
  func otherKinds(value: String) throws {
    let passport = NameIndex([
      ScreeningDocument(
        id: "person", list: "test", caption: "Somebody",
        subject: ScreeningSubject(
          names: [.init("Somebody")], identifiers: [.init(type: "Passport", value: value)]))
    ])
    let number = try #require(UnderstoodNumber(value))
    let query = ScreeningQuery(ScreeningSubject(names: [], identifiers: number.identifiers))
    #expect(passport.search(query).map(\.id) == ["person"])
  }

  private func index() -> NameIndex {
    func entry(_ id: String, _ name: String, _ type: String?, _ value: String) -> ScreeningDocument
    {
      ScreeningDocument(
        id: id, list: "test", caption: name,
        subject: ScreeningSubject(
          names: [.init(name)], identifiers: [.init(type: type, value: value)]))
    }
    return NameIndex([
      entry("ship", "ARTAVIL", "Vessel Registration Identification", "IMO 9187629"),
      entry("plane", "A plane", "Aircraft Tail Number", "EP-MMH"),
      entry("bank", "Bank", "SWIFT/BIC", "SBERRUMM"),
      entry("person", "Somebody", "Passport", "RL2418369"),
      entry("taxed", "Another", "Tax ID No.", "RL2418369"),
      entry("wallet", "Third", "Digital Currency Address", "12QtD5BFwRsdNsAZY76UVE1xyCGNTojH9h"),
    ])
  }

  @Test(
    "find the entries that bear them, and no others",
    arguments: [
      ("9187629", ["ship"]), ("IMO 9187629", ["ship"]), ("EP-MMH", ["plane"]),
      ("BIC SBERRUMM", ["bank"]), ("passport RL2418369", ["person"]),
      ("RL2418369", ["person", "taxed"]), ("tax RL2418369", ["taxed"]),
      ("12QtD5BFwRsdNsAZY76UVE1xyCGNTojH9h", ["wallet"]), ("passport RL2418368", []),
    ])
  func found(text: String, ids: [String]) throws {
    let number = try #require(UnderstoodNumber(text))
    let query = ScreeningQuery(ScreeningSubject(names: [], identifiers: number.identifiers))
    #expect(index().search(query).map(\.id).sorted() == ids.sorted())
  }
}
