import Chronology
import Formats
import OfficialLists
import Register
import Screening

/// Gathers a customer's attributes property by property, leaving aside and naming what cannot be
/// used.
struct CustomerReading {
  var id: String?
  private var subject = ScreeningSubject(names: [])
  private var warnings: [String] = []
  private var nameParts: [String: [String]] = [:]

  static func texts(_ value: JSONValue) -> [String] {
    switch value {
    case .string(let text): [text]
    case .integer(let number): [String(number)]
    case .array(let values): values.flatMap(texts)
    default: []
    }
  }

  static func trimmed(_ text: some StringProtocol) -> String {
    let body = text.drop { $0.isWhitespace }
    return String(body.reversed().drop { $0.isWhitespace }.reversed())
  }

  mutating func schema(_ value: JSONValue) {
    let word = CustomerReading.texts(value).first ?? ""
    switch word.lowercased() {
    case "person", "individual", "natural person": subject.kind = .person
    case "organization", "organisation", "company", "publicbody", "entity":
      subject.kind = .organisation
    case "vessel", "ship": subject.kind = .vessel
    case "airplane", "aircraft": subject.kind = .aircraft
    case "legalentity", "thing", "": subject.kind = .unknown
    default: warnings.append("schema '\(word)' is not known: screened without a kind")
    }
  }

  mutating func property(_ key: String, _ value: JSONValue) {
    let texts = CustomerReading.texts(value).map { CustomerReading.trimmed($0) }
      .filter { !$0.isEmpty }
    if texts.isEmpty {
      if !value.isNull, value.elements?.isEmpty != true, value.stringValue == nil {
        warnings.append("'\(key)' is neither text nor a list of texts")
      }
      return
    }
    switch key {
    case "name": subject.names = texts.map { ScreeningSubject.Name($0) } + subject.names
    case "alias", "aliases", "previousName":
      subject.names += texts.map { ScreeningSubject.Name($0) }
    case "weakAlias": subject.names += texts.map { ScreeningSubject.Name($0, isWeak: true) }
    case "firstName", "secondName", "middleName", "fatherName", "lastName":
      nameParts[key, default: []] += texts
    case "birthDate": texts.forEach { birthDate($0) }
    case "country", "nationality", "citizenship", "jurisdiction":
      for text in texts { country(text, key) }
    case "gender": subject.gender = texts.first?.lowercased()
    case _ where CustomerReading.identifiers.contains(key):
      subject.identifiers += texts.map { ScreeningSubject.Identifier(type: key, value: $0) }
    default: warnings.append("'\(key)' is not used for screening")
    }
  }

  /// Properties of FollowTheMoney that hold a number of a document or register.
  private static let identifiers: Set<String> = Set(
    FTMModel.standard.names.flatMap { name in
      (FTMModel.standard[name]?.properties ?? [:]).values.filter { $0.type == "identifier" }.map(
        \.name)
    })

  private mutating func birthDate(_ text: String) {
    // A time of day behind a date is the date; anything else must be a date as it stands.
    let day = text.firstIndex(of: "T").map { String(text[..<$0]) } ?? text
    if (try? Period(edtf: day)) != nil {
      subject.birthDates.append(day)
    } else {
      warnings.append("birthDate '\(text)' is no date (YYYY, YYYY-MM or YYYY-MM-DD): left aside")
    }
  }

  private mutating func country(_ text: String, _ key: String) {
    if let code = Countries.code(of: text) {
      if !subject.countries.contains(code) { subject.countries.append(code) }
    } else {
      warnings.append("\(key) '\(text)' is not known: left aside")
    }
  }

  func customer() throws(CustomerFault) -> Customer {
    var subject = subject
    if subject.names.isEmpty {
      let order = ["firstName", "secondName", "middleName", "fatherName", "lastName"]
      let whole = order.compactMap { nameParts[$0]?.first }.joined(separator: " ")
      if !whole.isEmpty { subject.names = [ScreeningSubject.Name(whole)] }
    }
    guard !subject.names.isEmpty || !subject.identifiers.isEmpty else {
      throw CustomerFault(reason: "has no name")
    }
    return Customer(id: id, subject: subject, warnings: warnings)
  }
}
