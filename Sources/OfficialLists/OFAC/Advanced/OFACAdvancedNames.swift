import Formats
import Register

/// The names of a party of OFAC's ADVANCED XML: identities with aliases, each documented in one or more
/// scripts, in parts whose types are told in a table of the identity.
struct OFACAdvancedNames {
  /// A documented name.
  struct Name {
    var property: EntryProperty
    var value: String
    var attributes: [String: String]
  }

  private(set) var names: [Name] = []

  /// The name to show.
  var first: String? {
    (names.first { $0.property == .name } ?? names.first)?.value
  }

  init(of party: KeyedTree, _ links: OFACAdvancedLinks) {
    for profile in party.all("profile") {
      for identity in profile.all("identity") { add(identity, links) }
    }
  }

  private mutating func add(_ identity: KeyedTree, _ links: OFACAdvancedLinks) {
    var types: [String: String] = [:]
    for group in identity.items("namepartgroups").flatMap({ $0.all("namepartgroup") }) {
      if let id = group.text("id") {
        types[id] = links.text("NamePartType", group.text("nameparttypeid"))
      }
    }
    for alias in identity.all("alias") {
      var attributes: [String: String] = [:]
      attributes["note"] = alias.text("comment")
      attributes["used"] = alias.all("dateperiod").first.flatMap { OFACAdvancedDate.period($0) }
      if identity.isTrue("false") { attributes["identity"] = "false" }
      let isName = alias.isTrue("primary") && identity.text("primary") != "false"
      if !isName {
        let type = links.text("AliasType", alias.text("aliastypeid"))
        attributes["type"] = type.isEmpty ? nil : type.lowercased()
        attributes["quality"] = alias.isTrue("lowquality") ? "weak" : "strong"
      }
      for documented in alias.all("documentedname") {
        add(documented, types, isName: isName, attributes, links)
      }
    }
  }

  /// The order in which the parts of a person's name are read.
  private static let order = [
    "First Name", "Middle Name", "Maiden Name", "Patronymic", "Matronymic", "Last Name",
  ]

  private mutating func add(
    _ documented: KeyedTree, _ types: [String: String], isName: Bool,
    _ shared: [String: String], _ links: OFACAdvancedLinks
  ) {
    var parts: [(type: String, text: String)] = []
    var script = ""
    for part in documented.all("documentednamepart") {
      guard let value = part.all("namepartvalue").first, !value.value.isEmpty else { continue }
      let text =
        (part.text("leadingchars") ?? "") + value.value + (part.text("trailingchars") ?? "")
      parts.append((value.text("namepartgroupid").flatMap { types[$0] } ?? "", text))
      let code = links.value("Script", value.text("scriptid"))
      script = code?.text("scriptcode") ?? code?.value ?? ""
    }
    let sorted = Self.order.flatMap { type in parts.filter { $0.type == type } }
    let rest = parts.filter { !Self.order.contains($0.type) }
    let value = (sorted + rest).map(\.text).joined(separator: " ")
    guard !value.isEmpty else { return }
    var attributes = shared
    if sorted.count > 1 {
      func joined(_ types: [String]) -> String {
        sorted.filter { types.contains($0.type) }.map(\.text).joined(separator: " ")
      }
      attributes["first"] = joined(["First Name", "Middle Name"])
      attributes["last"] = joined(["Last Name"])
      for (type, key) in [
        ("Maiden Name", "maiden"), ("Patronymic", "patronymic"), ("Matronymic", "matronymic"),
      ] {
        attributes[key] = joined([type])
      }
    }
    attributes["country"] = documented.all("documentednamecountry")
      .map { links.text("Country", $0.text("countryid")) }.joined(separator: "; ")
    attributes = attributes.filter { !$0.value.isEmpty }
    let code = WritingSystem.code(of: value) ?? script
    if code.isEmpty || code == "Latn" || code == "Latin" {
      names.append(Name(property: isName ? .name : .alias, value: value, attributes: attributes))
    } else {
      attributes["script"] = code
      names.append(Name(property: .originalName, value: value, attributes: attributes))
    }
  }
}
