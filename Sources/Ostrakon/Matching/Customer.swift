package import Formats
import Register
package import Screening

/// One line of a customer file: an id to hand back, and the subject to screen.
package struct Customer: Sendable {
  package let id: String?
  package let subject: ScreeningSubject
  /// Attributes that could not be used, named so that nobody takes them for checked.
  package let warnings: [String]

  /// Reads a FollowTheMoney-shaped object, or a flat one: `name`, `birthDate`, `country` …
  ///
  /// - Throws: ``CustomerFault`` when there is no object or no name.
  package init(_ value: JSONValue) throws(CustomerFault) {
    guard let members = value.members else {
      throw CustomerFault(reason: "is no JSON object: write {\"id\": …, \"name\": …}")
    }
    var reading = CustomerReading()
    for member in members {
      switch member.key {
      case "id": reading.id = CustomerReading.texts(member.value).first
      case "schema": reading.schema(member.value)
      case "properties":
        for property in member.value.members ?? [] {
          reading.property(property.key, property.value)
        }
      default: reading.property(member.key, member.value)
      }
    }
    self = try reading.customer()
  }

  /// Reads a row of a table by its column names.
  package init(columns: [CustomerColumn?], row: [String]) throws(CustomerFault) {
    var reading = CustomerReading()
    for (column, cell) in zip(columns, row) {
      guard let column, !cell.isEmpty else { continue }
      if column == .id {
        reading.id = cell
      } else if column == .schema {
        reading.schema(.string(cell))
      } else {
        // Several values stand in one cell behind semicolons, as FollowTheMoney's CSV has them.
        let parts = cell.split(separator: ";").map { CustomerReading.trimmed($0) }
        reading.property(column.rawValue, JSONValue(parts))
      }
    }
    self = try reading.customer()
  }

  init(id: String?, subject: ScreeningSubject, warnings: [String]) {
    self.id = id
    self.subject = subject
    self.warnings = warnings
  }
}

/// Why a line of a customer file cannot be screened.
package struct CustomerFault: Error, Hashable, Sendable {
  package let reason: String
}

/// What a column of a table can hold.
package enum CustomerColumn: String, Sendable, CaseIterable {
  case id, schema, name, alias, birthDate, country, nationality, gender, idNumber
  case passportNumber, registrationNumber

  /// The column meant by a heading in the words customer systems use; nil for one that is not
  /// about screening.
  package init?(heading: String) {
    let word = heading.lowercased().filter { $0.isLetter || $0.isNumber }
    switch word {
    case "id", "customerid", "customernumber", "customerno", "clientno", "clientnumber",
      "accountnumber", "clientid", "ref", "reference", "entityid":
      self = .id
    case "schema", "type", "kind", "entitytype": self = .schema
    case "name", "fullname", "names", "customername", "clientname", "caption", "partyname":
      self = .name
    case "alias", "aliases", "aka", "alternativename": self = .alias
    case "birthdate", "dateofbirth", "dob", "birthday", "born", "birthdates": self = .birthDate
    case "country", "countries", "countrycode", "residence": self = .country
    case "nationality", "nationalities", "citizenship": self = .nationality
    case "gender", "sex": self = .gender
    case "idnumber", "nationalid", "taxid", "taxnumber": self = .idNumber
    case "passport", "passportnumber", "passportno": self = .passportNumber
    case "registrationnumber", "companynumber", "regno": self = .registrationNumber
    default: return nil
    }
  }
}
