import Formats
import Register

/// One record of Canada's consolidated autonomous sanctions list, as its XML has it or as that was
/// converted to YAML.
///
/// The list has no ids. A record is cited by its regulations, part of the schedule and item, which no
/// two records share in any version at hand, so these are its id (`Syria, part 2, item 36`). How the
/// list words them has changed since 2020; ``CASchedule`` brings the wordings together.
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
    let date = tree.text("dateofbirth") ?? tree.text("dateofbirthorshipbuilddate") ?? ""
    // Of bodies the list gives no date: one that stands beside no person is a ship's year of build, and most ships
    // have no IMO number here.
    let kind: PartyKind =
      isPerson ? .person : imo.isEmpty && date.isEmpty ? .organisation : .vessel
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
    let edtf = PublishedDate.loose(date)
    if isPerson {
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
    let id = CASchedule(country: country, schedule: schedule).id(ofItem: item)
    return ListEntry(id: id, kind: kind, fields: list.fields)
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

/// Which regulations, and which part of their schedule, a record belongs to, whichever way a version
/// of the list words it.
///
/// The versions of 2020 write a bare number (`1`, `2`), those of 2025 on a part (`Part 2`,
/// `1, Part 2`). Under most regulations the bare number was that of the part; under those on Russia
/// and Belarus 1 was the first part and other numbers are schedules of their own.
struct CASchedule {
  private let regulations: String
  private let part: String

  init(country: String, schedule: String) {
    let english = country.parted(by: "/")?.before ?? country
    let name = english.foldingWhiteSpace()
    regulations = name == "Burma" ? "Myanmar (Burma)" : name
    let plain = schedule.foldingWhiteSpace()
    let isCorruption = regulations.contains("Corrupt Foreign Officials")
    if let (_, number) = plain.parted(by: "Part ") {
      part = "part \(number.foldingWhiteSpace())"
    } else if plain.isEmpty || plain == "N/A" || isCorruption {
      part = ""
    } else if ["Russia", "Belarus"].contains(regulations), plain != "1" {
      part = "schedule \(plain)"
    } else {
      part = "part \(plain)"
    }
  }

  func id(ofItem item: String) -> String {
    [regulations, part, "item \(item)"].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
