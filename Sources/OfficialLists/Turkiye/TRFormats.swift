import Formats
import Register

extension ListFormat {
  /// Türkiye's freezes under Law 7262 converted to YAML.
  package static let trYAML = ListFormat("tr-masak-yaml")
  /// Türkiye's freezes under Law 6415 as text drawn out of the ministry's document.
  package static let trText = ListFormat("tr-masak-text")
}

extension FormatRegistry {
  static let turkiye = [
    FormatDefinition(
      .trText,
      recognise: { head in
        guard head.root == nil, head.text.contains("Adı Soyadı"),
          head.text.contains("Doğum Tarihi")
        else { return nil }
        // The text is about another law than the conversion, with other parties.
        return Recognition(series: "law-6415")
      },
      open: { files throws(ListError) in
        try TRText.reader(try FormatRegistry.only(files).source())
      }),
    FormatDefinition(
      .trYAML,
      recognise: { head in
        let keys = Set(head.yamlKeys)
        return keys.isSuperset(of: ["name", "entity_type", "program", "listed_date"])
          ? Recognition() : nil
      },
      open: { files throws(ListError) in
        YAMLEntryReader(
          try FormatRegistry.only(files).source(), .init(format: .trYAML) { trEntry($0) })
      }),
  ]

  /// One row of the ministry's table. Its number is the id; rows without one, from a later decision,
  /// are named by the day of that decision and their name.
  @Sendable private static func trEntry(_ node: YAMLNode) -> ListEntry? {
    guard let name = node.text("name") else { return nil }
    var list = FieldList()
    list.add(.name, name)
    for alias in NumberedItems.split(node.text("remarks") ?? "") { list.add(.alias, alias) }
    list.add(.programme, node.text("program") ?? "")
    let (day, decision) = trDecision(node.text("listed_date") ?? "")
    list.add(.listedOn, day)
    list.add(.legalBasis, decision.isEmpty ? "" : "Decision \(decision)", ["date": day])
    list.add(.birthPlace, node.text("place_of_birth") ?? "")
    list.add(.address, node.text("address") ?? "")
    if let number = node.text("passport_number") {
      let isIMO = number.lowercased().contains("imo")
      let digits = String(number.filter { $0.isASCII && $0.isNumber })
      list.add(
        .identifier, isIMO ? digits : number,
        ["type": isIMO ? "IMO number" : "passport", "raw": isIMO ? number : ""])
    }
    let kind: PartyKind =
      switch node.text("entity_type") {
      case "person": .person
      case "organization": .organisation
      default: .unknown
      }
    let id = node.text("reference_number") ?? "\(day) \(name)"
    return ListEntry(id: id, kind: kind, fields: list.fields)
  }

  /// `24.2.2021/ 3578`, `01.10.2025-10438`: the day and the number of the decision.
  private static func trDecision(_ text: String) -> (day: String, number: String) {
    let mark = text.firstIndex { $0 == "/" || $0 == "-" } ?? text.endIndex
    let number = text[mark...].drop { !$0.isNumber }
    return (PublishedDate.loose(String(text[..<mark])) ?? "", String(number))
  }
}
