import Formats
import Register

/// One record of Canada's consolidated autonomous sanctions list, as its XML has it or as that was
/// converted to YAML.
///
/// The list has no ids. A record is cited by its regulations, schedule and item, which no two records
/// share in any version at hand, so its id is `<country> / <schedule> / <item>`.
struct CAEntry {
  private let tree: KeyedTree

  init(_ tree: KeyedTree) { self.tree = tree }

  /// The entry; nil when the record has no country or item.
  func listEntry() -> ListEntry? {
    guard let country = tree.text("country"), let item = tree.text("item") else { return nil }
    var list = FieldList()
    let last = tree.text("lastname") ?? ""
    let given = tree.text("givenname") ?? ""
    let other = tree.text("entityorship") ?? tree.text("entity") ?? ""
    let imo = tree.text("shipimonumber") ?? ""
    let isPerson = !(last + given).isEmpty
    let kind: PartyKind = isPerson ? .person : imo.isEmpty ? .organisation : .vessel
    if isPerson {
      var attributes: [String: String] = [:]
      if !last.isEmpty, !given.isEmpty { attributes = ["first": given, "last": last] }
      list.add(.name, [given, last].filter { !$0.isEmpty }.joined(separator: " "), attributes)
    }
    list.add(isPerson ? .linkedTo : .name, other)
    for alias in (tree.text("aliases") ?? "").split(at: ";").flatMap({ Self.aliases($0) }) {
      list.add(.alias, alias)
    }
    list.add(.position, tree.text("title") ?? "")
    let titleOrShip = tree.text("titleorship") ?? ""
    list.add(isPerson ? .position : .particular, titleOrShip, isPerson ? [:] : ["type": "title"])
    let date = tree.text("dateofbirth") ?? tree.text("dateofbirthorshipbuilddate") ?? ""
    let edtf = PublishedDate.loose(date)
    if isPerson || kind == .organisation {
      list.add(edtf == nil ? EntryProperty(rawValue: "raw.birthDate") : .birthDate, edtf ?? date)
    } else {
      list.add(.particular, edtf ?? date, ["type": "year of build"])
    }
    list.add(.identifier, imo, ["type": "IMO number"])
    list.add(.programme, country)
    let schedule = tree.text("schedule") ?? ""
    list.add(EntryProperty(rawValue: "raw.schedule"), schedule)
    list.add(EntryProperty(rawValue: "raw.item"), item)
    list.add(.listedOn, (tree.text("dateoflisting")).flatMap { PublishedDate.loose($0) } ?? "")
    return ListEntry(id: "\(country) / \(schedule) / \(item)", kind: kind, fields: list.fields)
  }

  /// Aliases are separated by semicolons or by commas; a comma before a legal form is part of a name.
  private static func aliases(_ text: String) -> [String] {
    var aliases: [String] = []
    for part in text.split(at: ",") {
      let part = part.foldingWhiteSpace()
      let form = part.lowercased().filter { $0 != "." && $0 != " " }
      let forms = [
        "ltd", "inc", "llc", "sa", "jsc", "oao", "ooo", "pao", "co", "gmbh", "coltd", "corp",
      ]
      if let last = aliases.last, forms.contains(form) {
        aliases[aliases.count - 1] = "\(last), \(part)"
      } else if !part.isEmpty {
        aliases.append(part)
      }
    }
    return aliases
  }
}
