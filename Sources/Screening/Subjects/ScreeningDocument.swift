package import Chronology
package import Register

/// One version of one entry of one list, as the index holds it.
package struct ScreeningDocument: Hashable, Sendable {
  /// The entry's own id in its list, verbatim.
  package var id: String
  /// Id of the list.
  package var list: String
  /// Id of the joined party of the register, where there is one.
  package var party: String?
  /// The name to show.
  package var caption: String
  package var subject: ScreeningSubject
  /// First and last day (``Day/ordinal``) on which this version stood on the list.
  package var validFrom: Int32
  package var validTo: Int32

  package init(
    id: String, list: String, party: String? = nil, caption: String, subject: ScreeningSubject,
    validFrom: Day = .first, validTo: Day = .last
  ) {
    self.id = id
    self.list = list
    self.party = party
    self.caption = caption
    self.subject = subject
    self.validFrom = validFrom.ordinal
    self.validTo = validTo.ordinal
  }
}

extension ScreeningDocument {
  /// Reads an entry of a published list. Names in original script count like the others; a name
  /// the list gives twice counts once, as strong if either is. Countries are those of nationality
  /// and citizenship, and of the address where there are none of these; a country the table does
  /// not know is left aside.
  package init(
    entry: ListEntry, list: String, party: String? = nil, validFrom: Day = .first,
    validTo: Day = .last
  ) {
    var names: [ScreeningSubject.Name] = []
    for field in entry.fields {
      switch field.property {
      case .name, .alias, .originalName: break
      default: continue
      }
      let isWeak = field.attributes["quality"] == "weak"
      if let known = names.firstIndex(where: { $0.text == field.value }) {
        names[known].isWeak = names[known].isWeak && isWeak
      } else if !field.value.isEmpty {
        names.append(ScreeningSubject.Name(field.value, isWeak: isWeak))
      }
    }
    var countries = ScreeningDocument.codes(
      entry.values(.nationality) + entry.values(.citizenship) + entry.values(.country))
    if countries.isEmpty {
      countries = ScreeningDocument.codes(
        entry.fields.filter { $0.property == .address }.compactMap { $0.attributes["country"] })
    }
    let subject = ScreeningSubject(
      kind: entry.kind, names: names, birthDates: entry.values(.birthDate), countries: countries,
      gender: entry.first(.gender),
      identifiers: entry.fields.filter { $0.property == .identifier }.map {
        ScreeningSubject.Identifier(type: $0.attributes["type"], value: $0.value)
      },
      programmes: entry.values(.programme))
    self.init(
      id: entry.id, list: list, party: party, caption: entry.caption, subject: subject,
      validFrom: validFrom, validTo: validTo)
  }

  private static func codes(_ names: [String]) -> [String] {
    var codes: [String] = []
    for name in names {
      if let code = Countries.code(of: name), !codes.contains(code) { codes.append(code) }
    }
    return codes
  }
}
