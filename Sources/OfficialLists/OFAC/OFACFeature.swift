import Formats
import Register

/// A labelled particular of an OFAC entry: an item of the CSV's remarks, or an `id` of the XML.
///
/// Both carry the same labels, so both are understood in one place.
struct OFACFeature {
  /// The label as published, such as `Tax ID No.`.
  var label: String
  var value: String
  var attributes: [String: String] = [:]

  /// What a label stands for.
  private enum Meaning {
    case identifier, particular, gender, website, email, phone, foundedOn, remark
  }

  /// Adds the field the feature means. A label that is no known one becomes a remark when it reads
  /// like a heading, else an identifier.
  func add(to list: inout FieldList) {
    let type = Self.bare(label)
    switch Self.meaning(of: type) ?? (Self.isHeading(label) ? .remark : .identifier) {
    case .gender:
      let word = value.lowercased()
      list.add(.gender, word == "male" || word == "female" ? word : value, attributes)
    case .website: list.add(.website, value, attributes)
    case .email: list.add(.email, value, attributes)
    case .phone: list.add(.phone, value, with(type: type))
    case .foundedOn:
      if let date = PublishedDate.words(value) {
        list.add(.foundedOn, date, attributes)
      } else {
        list.add(.remark, value, with(type: type))
      }
    case .particular: list.add(.particular, value, with(type: type))
    case .remark: list.add(.remark, value, with(type: type))
    case .identifier: addIdentifier(type: type, to: &list)
    }
  }

  /// The International Maritime Organization's numbers stand under several labels, marked `IMO`.
  private func addIdentifier(type: String, to list: inout FieldList) {
    if let number = value.rest(after: "IMO ") {
      var all = with(type: "IMO")
      all["detail"] = type
      list.add(.identifier, number, all)
    } else if type == "Digital Currency Address", let blank = value.firstIndex(of: " ") {
      var all = with(type: type)
      all["currency"] = String(value[..<blank])
      list.add(.identifier, String(value[blank...]), all)
    } else if let currency = type.rest(after: "Digital Currency Address - ") {
      var all = with(type: "Digital Currency Address")
      all["currency"] = currency
      list.add(.identifier, value, all)
    } else {
      list.add(.identifier, value, with(type: type))
    }
  }

  private func with(type: String) -> [String: String] {
    attributes.merging(["type": type]) { _, new in new }
  }

  /// The label without the punctuation that leads over to its value.
  private static func bare(_ label: String) -> String {
    var text = Substring(label)
    while let last = text.last, last == ":" || last == "-" || last == " " { text.removeLast() }
    return String(text)
  }

  private static func isHeading(_ label: String) -> Bool {
    label.hasSuffix(":") || label.hasSuffix("-")
      || ["Executive Order", "Listing Date", "Effective Date", "Divestment"].contains {
        label.contains($0)
      }
  }

  /// Whether a text is one of OFAC's labels or reads like a heading of its own.
  static func isLabel(_ text: String) -> Bool {
    meaning(of: bare(text)) != nil || text.hasSuffix(":") || text.hasSuffix("-")
      || text.hasPrefix("Executive Order") || text.hasPrefix("Digital Currency Address - ")
  }

  private static func meaning(of label: String) -> Meaning? {
    if OFACLabels.identifiers.contains(label) { return .identifier }
    if OFACLabels.particulars.contains(label) { return .particular }
    switch label {
    case "Gender": return .gender
    case "Website": return .website
    case "Email Address", "Email": return .email
    case "Phone Number", "Telephone", "Telephone No.", "Telephone Number", "Phone No.", "Fax",
      "Fax No.":
      return .phone
    case "Organization Established Date": return .foundedOn
    case "Target Type", "Organization Type", "Issuer Name", "Nationality of Registration":
      return .remark
    default: return nil
    }
  }

  /// Splits an item of the remarks at a known label; nil when it begins with none.
  ///
  /// After the label stands the value, then the country in brackets, then `issued` and `expires`
  /// with dates, each optional.
  init?(item: String) {
    guard let label = OFACLabels.leading(item), let tail = item.rest(after: label) else {
      return nil
    }
    self.label = label
    var rest = String(tail.drop { $0 == ":" || $0 == "-" || $0 == " " })
    for (word, key) in [(" expires ", "expires"), (" issued ", "issued")] {
      guard let found = rest.lastRange(of: word),
        let date = PublishedDate.words(String(rest[found.upperBound...]))
      else { continue }
      attributes[key] = date
      rest = String(rest[..<found.lowerBound])
    }
    if rest.utf8.last == UInt8(ascii: ")"), let open = rest.lastRange(of: " (") {
      attributes["country"] = String(rest[open.upperBound...].dropLast())
      rest = String(rest[..<open.lowerBound])
    }
    value = rest.foldingWhiteSpace()
    guard !value.isEmpty else { return nil }
  }

  init(label: String, value: String, attributes: [String: String] = [:]) {
    self.label = label
    self.value = value
    self.attributes = attributes
  }
}
