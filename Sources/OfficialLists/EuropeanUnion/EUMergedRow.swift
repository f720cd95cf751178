import Formats
import Register

/// One row of a table that joins the EU's financial sanctions of 13 September 2022 with its travel bans,
/// put together by S. Bisiani for the EU sanctions tracker: of several names, places and acts of an
/// entry it keeps one. Rows of travel bans alone have no EU reference number and are known by their
/// logical id.
enum EUMergedRow {
  static let convention = TableReader.Convention(
    format: .euMerged, coveredProperties: [.programme], origin: .derived
  ) { entry($0) }

  private static func entry(_ cells: [String: String]) -> ListEntry? {
    func text(_ keys: String...) -> String {
      for key in keys {
        let value = (cells[key] ?? "").foldingWhiteSpace()
        if !value.isEmpty, value != "NA" { return value }
      }
      return ""
    }
    let reference = text("EU_ref_num")
    let number = text("logicalId", "Entity_logical_id...2")
    guard !reference.isEmpty || !number.isEmpty else { return nil }
    var list = FieldList()
    list.add(.name, text("Naal_wholename", "nameAlias.wholeName"))
    list.add(.position, text("Naal_function", "nameAlias.function"))
    list.add(.programme, text("Programme", "Naal_programme"))
    list.add(
      .legalBasis, text("Leba_numtitle", "regulation.numberTitle"),
      [
        "date": text("Leba_publication_date"),
        "url": text("Leba_url", "regulation.publicationUrl"),
        "type": text("regulation.regulationType"),
      ])
    let birth = text("Birt_date", "birthdate.year")
    let date = PublishedDate.loose(birth)
    list.add(date == nil ? EntryProperty(rawValue: "raw.birthDate") : .birthDate, date ?? birth)
    list.add(.birthPlace, text("Birt_country"))
    list.add(.country, text("Addr_country"))
    list.add(.citizenship, text("citizenship.countryDescription"))
    list.add(.remark, text("Entity_remark", "remark"))
    list.add(.measure, text("type"))
    if !number.isEmpty {
      list.add(.crossReference, number, ["list": "eu-fsf.logical", "id": "id"])
    }
    let kind: PartyKind =
      switch text("Subject_type", "subjectType.classificationCode") {
      case "P": .person
      case "E": .organisation
      default: .unknown
      }
    return ListEntry(
      id: reference.isEmpty ? "logical \(number)" : reference, kind: kind, fields: list.fields)
  }
}
