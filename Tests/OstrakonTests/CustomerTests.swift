import Formats
import Ostrakon
import Register
import Screening
import Testing

@Suite("Reading a customer")
struct CustomerTests {
  private func customer(_ text: String) throws -> Customer {
    try Customer(JSONValue(parsing: Array(text.utf8)))
  }

  @Test("A FollowTheMoney entity")
  func entity() throws {
    let customer = try customer(
      """
      {"id": "c1", "schema": "Person", "properties": {"name": ["Amran Testi"],
      "alias": ["Omran Testy"], "birthDate": ["1961-03-02", "1961"], "country": ["af", "Russia"],
      "passportNumber": ["D0099999"], "gender": ["Male"]}}
      """)
    #expect(customer.id == "c1")
    #expect(customer.warnings.isEmpty)
    #expect(customer.subject.kind == .person)
    #expect(customer.subject.names.map(\.text) == ["Amran Testi", "Omran Testy"])
    #expect(customer.subject.birthDates == ["1961-03-02", "1961"])
    #expect(customer.subject.countries.map { $0.lowercased() } == ["af", "ru"])
    #expect(customer.subject.identifiers.map(\.value) == ["D0099999"])
    #expect(customer.subject.gender == "male")
  }

  @Test("A flat object, numbers as texts, a time of day behind the date")
  func flat() throws {
    let customer = try customer(
      "{\"id\": 7, \"name\": \" Amran Testi \", \"birthDate\": \"1961-03-02T00:00:00Z\"}")
    #expect(customer.id == "7")
    #expect(customer.subject.names.map(\.text) == ["Amran Testi"])
    #expect(customer.subject.birthDates == ["1961-03-02"])
    #expect(customer.warnings.isEmpty)
  }

  @Test("What cannot be used is left aside and named")
  func warnings() throws {
    let customer = try customer(
      """
      {"schema": "Alien", "name": "X", "birthDate": "1960-01-01-05:00", "country": "Atlantis",
      "shoe": "44", "nationality": {"code": "af"}}
      """)
    #expect(customer.subject.birthDates.isEmpty)
    #expect(customer.subject.countries.isEmpty)
    #expect(
      customer.warnings == [
        "schema 'Alien' is not known: screened without a kind",
        "birthDate '1960-01-01-05:00' is no date (YYYY, YYYY-MM or YYYY-MM-DD): left aside",
        "country 'Atlantis' is not known: left aside", "'shoe' is not used for screening",
        "'nationality' is neither text nor a list of texts",
      ])
  }

  @Test("Parts of a name are joined in their order when there is no whole one")
  func nameParts() throws {
    let joined = try customer("{\"lastName\": \"Testi\", \"firstName\": \"Amran\"}")
    #expect(joined.subject.names.map(\.text) == ["Amran Testi"])
    let whole = try customer("{\"lastName\": \"Testi\", \"name\": \"A. Testi\"}")
    #expect(whole.subject.names.map(\.text) == ["A. Testi"])
  }

  @Test(
    "Without a name there is nothing to screen",
    arguments: [
      ("{\"id\": \"1\"}", "has no name"), ("{\"name\": \"  \"}", "has no name"),
      ("{\"name\": []}", "has no name"),
      ("[1]", "is no JSON object: write {\"id\": …, \"name\": …}"),
    ])
  func faults(text: String, reason: String) throws {
    let error = #expect(throws: CustomerFault.self) { try customer(text) }
    #expect(error?.reason == reason)
  }
}

@Suite("Reading a customer file")
struct CustomerFileTests {
  private func file(_ text: String) throws -> CustomerFile {
    try CustomerFile(Array(text.utf8), name: "customers")
  }

  private func names(_ file: CustomerFile) -> [String] {
    file.lines.map { line in
      switch line.line {
      case .customer(let customer): customer.subject.names.map(\.text).joined(separator: "/")
      case .fault(let fault): "fault: \(fault.reason)"
      }
    }
  }

  private func failure(_ bytes: [UInt8]) -> String? {
    let error = #expect(throws: CustomerFile.Failure.self) {
      try CustomerFile(bytes, name: "customers.csv")
    }
    return error?.description
  }

  @Test("A table with semicolons, a byte order mark, and headings in other words")
  func table() throws {
    let file = try file(
      "\u{FEFF}Customer ID;Full name;Date of birth;Residence;Remarks\r\n"
        + "1;\"Testi, Amran; A. Testi\";1961-03-02;AF;none\r\n\r\n2;;1970;;\r\n3;طالبان;;;\r\n")
    #expect(names(file) == ["Testi, Amran/A. Testi", "fault: has no name", "طالبان"])
    guard case .customer(let first) = file.lines[0].line else { return #expect(Bool(false)) }
    #expect(first.id == "1")
    #expect(first.subject.birthDates == ["1961-03-02"])
  }

  @Test("Commas, tabs and bars separate too", arguments: [",", "\t", "|"])
  func separators(mark: String) throws {
    let file = try file("id\(mark)name\(mark)dob\n1\(mark)Amran\(mark)1961\n")
    #expect(names(file) == ["Amran"])
  }

  @Test("A spreadsheet is read as the table it holds, its dates as dates; a damaged one is refused")
  func workbook() throws {
    var writer = XLSXWriter(headings: ["Customer ID", "Full name", "Date of birth"])
    for row in [["1", "Amran Testi", "1961-03-02"], ["2", "", "1970"], ["3", "طالبان", ""]] {
      writer.add(XLSXWriter.row(row.map { .text($0) }), count: 1)
    }
    let bytes = try writer.finish()
    let file = try CustomerFile(bytes, name: "book.xlsx")
    #expect(names(file) == ["Amran Testi", "fault: has no name", "طالبان"])
    #expect(file.lines.map(\.number) == [2, 3, 4])
    #expect(file.columns.map(\.taken) == [.id, .name, .birthDate])
    #expect(throws: CustomerFile.Failure.self) {
      try CustomerFile(Array(bytes.prefix(300)), name: "book.xlsx")
    }
  }

  @Test("A table without a column of names says which headings it has")
  func noNames() {
    #expect(
      failure(Array("id,shoe size\n1,44\n".utf8))
        == "customers.csv has no column of names among its headings (id, shoe size): "
        + "call one 'name'")
  }

  @Test("A file that is no UTF-8 says how to make it so")
  func notText() {
    #expect(
      failure(Array("name\nJos".utf8) + [0xE9, 0x0A])
        == "customers.csv is not UTF-8 text: save it as UTF-8 "
        + "('iconv -f WINDOWS-1252 -t UTF-8' converts)")
  }

  @Test("An empty file says so", arguments: ["", "  \n\n", "\u{FEFF}"])
  func empty(text: String) {
    #expect(
      failure(Array(text.utf8)) == "customers.csv is empty: there is nothing to screen")
  }

  @Test("A broken line of NDJSON is a fault in its place and the file goes on")
  func brokenLine() throws {
    let file = try file("{\"name\": \"A\"}\n{\"name\": \n\n{\"name\": \"C\"}")
    let read = names(file)
    #expect(read.count == 3)
    #expect(read[0] == "A")
    #expect(read[1].hasPrefix("fault: is no JSON: "))
    #expect(read[2] == "C")
    #expect(file.lines.map(\.number) == [1, 2, 4])
  }

  @Test("A JSON array gives its objects, numbered; a broken one is refused")
  func array() throws {
    let file = try file("[{\"name\": \"A\"}, 5, {\"name\": \"C\"}]")
    #expect(file.lines.map(\.number) == [1, 2, 3])
    #expect(names(file)[2] == "C")
    #expect(names(file)[1].hasPrefix("fault: is no JSON object"))
    #expect(failure(Array("[{\"name\": \"A\"},".utf8))?.hasPrefix("customers.csv, ") == true)
  }
}
