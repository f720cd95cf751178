import Chronology
import Formats
import Register

/// One row of the Denied Persons List of the Bureau of Industry and Security, as its text file has it.
///
/// The list has no ids; a denial is known by the name and the day its order took effect, and rows that
/// agree in these (an address each) are one entry.
enum BISRow {
  static let convention = TableReader.Convention(
    format: .bisText, dialect: CSVDialect(separator: UInt8(ascii: "\t"))
  ) { entry($0) }

  private static func entry(_ cells: [String: String]) -> ListEntry? {
    func text(_ key: String) -> String { (cells[key] ?? "").foldingWhiteSpace() }
    let name = text("Name")
    guard !name.isEmpty else { return nil }
    var list = FieldList()
    list.add(.name, name)
    list.add(.programme, "DPL")
    var place = PublishedPlace()
    place.street = text("Street_Address")
    place.city = text("City")
    place.region = text("State")
    place.postcode = text("Postal_Code")
    place.country = text("Country")
    list.add(.address, place.line, place.attributes)
    let effective = text("Effective_Date")
    list.add(.listedOn, PublishedDate.american(effective)?.description ?? "")
    list.add(.amendedOn, PublishedDate.iso(text("Last_Update")) ?? "")
    for key in ["Expiration_Date", "Standard_Order", "Action"] {
      list.add(EntryProperty(rawValue: "raw.\(key)"), text(key))
    }
    list.add(.legalBasis, text("FR_Citation"))
    // The list does not say whether a name is a person's.
    return ListEntry(id: "\(name) / \(effective)", kind: .unknown, fields: list.fields)
  }
}
