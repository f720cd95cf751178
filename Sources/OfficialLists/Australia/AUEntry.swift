import Formats
import Register

/// What Australia's consolidated list says of an entry, put into fields alike from the Department of
/// Foreign Affairs and Trade's spreadsheet and from its conversion to YAML.
struct AUEntry {
  private(set) var list = FieldList()

  static func kind(_ type: String) -> PartyKind {
    switch type.lowercased() {
    case "individual", "person": .person
    case "entity", "organization": .organisation
    case "vessel": .vessel
    case "aircraft": .aircraft
    default: .unknown
    }
  }

  mutating func addName(_ name: String, type: String, strength: String) {
    var attributes: [String: String] = [:]
    attributes["script"] = WritingSystem.code(of: name)
    switch type.lowercased() {
    case "primary name": list.add(.name, name, attributes)
    case "original script": list.add(.originalName, name, attributes)
    default:
      attributes["quality"] = strength.lowercased()
      attributes["type"] = type.lowercased() == "alias" ? "" : type
      list.add(.alias, name, attributes)
    }
  }

  /// Several dates, separated by commas or line ends, or by a full stop that slipped in.
  mutating func addBirthDates(_ text: String) {
    for part in NumberedItems.split(text) {
      for item in part.split(at: ",") {
        let item = item.foldingWhiteSpace()
        guard !item.isEmpty else { continue }
        if let date = PublishedDate.loose(item) {
          list.add(.birthDate, date, date == item ? [:] : ["raw": item])
        } else {
          list.add(EntryProperty(rawValue: "raw.birthDate"), item)
        }
      }
    }
  }

  mutating func addItems(_ property: EntryProperty, _ text: String) {
    for item in NumberedItems.split(text) { list.add(property, item) }
  }

  /// The additional information, kept whole; it begins with the UN's reference number, or names it,
  /// where the UN lists the party. Numbers further on are those of others.
  mutating func addInformation(_ text: String) {
    list.add(.remark, text)
    let start =
      text.foldingWhiteSpace().rest(after: "UN Reference Number:") ?? text.foldingWhiteSpace()
    guard let word = start.split(at: " ").first else { return }
    var token = word[...]
    while let last = token.last, ".,;:".contains(last) { token = token.dropLast() }
    if UNReference.isValid(String(token)) {
      list.add(.crossReference, String(token), ["list": "un-sc", "id": "reference"])
    }
  }

  /// `Listed on 25 January 2001 (amended on 3 Sep 2003, 20 Dec. 2005 and 9 July 2007)`: the dates, and
  /// the text as it stands, which names the instruments where it is worded otherwise.
  mutating func addListing(_ text: String) {
    let text = text.foldingWhiteSpace()
    list.add(EntryProperty(rawValue: "raw.listingInformation"), text)
    let (head, rest) =
      text.parted(by: "(amended on ") ?? text.parted(by: "( amended on ") ?? (text, "")
    guard
      let (_, day) = head.parted(by: " on ") ?? head.parted(by: " on: ") ?? head.parted(by: "on:")
    else { return }
    list.add(.listedOn, PublishedDate.loose(day.rest(after: ":") ?? day) ?? "")
    let amended = rest.split { $0 == "," || $0 == ")" }.flatMap { part in
      String(part).parted(by: " and ").map { [$0.before, $0.after] } ?? [String(part)]
    }
    for date in amended { list.add(.amendedOn, PublishedDate.loose(date) ?? "") }
  }

  /// Measures that hold, by the heading of their column.
  static let measures = [
    ("targeted financial sanction", "targeted financial sanction"), ("travel ban", "travel ban"),
    ("arms embargo", "arms embargo"), ("maritime restriction", "maritime restriction"),
  ]

  mutating func add(
    _ property: EntryProperty, _ value: String, _ attributes: [String: String] = [:]
  ) {
    list.add(property, value, attributes)
  }
}
