import Register

/// Where a property of a party has its place among the fields of an entry.
///
/// Properties: the schema files of `followthemoney` 4.11.2 (Thing, LegalEntity, Person,
/// Organization, Company, Vehicle, Vessel, Airplane).
enum FTMPlace {
  /// The field of this property with these attributes.
  case field(EntryProperty, [String: String])
  /// A part of the name.
  case namePart(String)
  /// Told elsewhere.
  case nothing

  static func of(_ property: String) -> FTMPlace? {
    if let type = numbers[property] { return .field(.identifier, ["type": type]) }
    if let type = particulars[property] { return .field(.particular, ["type": type]) }
    return others[property]
  }

  private static let numbers = [
    "idNumber": "Identification Number", "passportNumber": "Passport",
    "registrationNumber": "Registration Number", "taxNumber": "Tax ID No.",
    "socialSecurityNumber": "SSN", "licenseNumber": "License", "vatCode": "V.A.T. Number",
    "innCode": "INN", "ogrnCode": "OGRN", "okpoCode": "OKPO", "kppCode": "KPP",
    "leiCode": "LEI", "dunsCode": "D-U-N-S Number", "swiftBic": "SWIFT/BIC",
    "uniqueEntityId": "UEI", "cageCode": "CAGE", "npiCode": "NPI", "permId": "PermID",
    "bikCode": "BIK (RU)", "imoNumber": "IMO", "mmsi": "MMSI",
    "uscCode": "Unified Social Credit Code (USCC)", "isinCode": "ISIN", "isin": "ISIN",
    "ticker": "Equity Ticker", "wikidataId": "Wikidata", "icaoCode": "ICAO code",
    "serialNumber": "Serial No.", "crsNumber": "CRS", "opencorporatesUrl": "OpenCorporates",
    "publicKey": "Digital Currency Address", "voenCode": "VOEN", "jibCode": "JIB",
    "fnsCode": "FNS", "giiNumber": "GIIN", "classification": "classification",
  ]

  private static let particulars = [
    "callSign": "call sign", "flag": "flag", "pastFlags": "former flag", "type": "type",
    "pastTypes": "former type", "model": "model", "tonnage": "tonnage",
    "grossRegisteredTonnage": "gross registered tonnage",
    "deadweightTonnage": "deadweight tonnage", "buildDate": "year of build",
    "registrationPort": "port of registration", "manufacturer": "manufacturer",
    "currency": "currency",
  ]

  private static let others: [String: FTMPlace] = [
    "alias": .field(.alias, [:]), "weakAlias": .field(.alias, ["quality": "weak"]),
    "previousName": .field(.alias, ["type": "f.k.a."]),
    "abbreviation": .field(.alias, ["type": "abbreviation"]),
    "firstName": .namePart("first"), "lastName": .namePart("last"),
    "secondName": .namePart("second"), "middleName": .namePart("middle"),
    "fatherName": .namePart("father"), "motherName": .namePart("mother"),
    "nameSuffix": .namePart("suffix"),
    "birthDate": .field(.birthDate, [:]), "birthPlace": .field(.birthPlace, [:]),
    "nationality": .field(.nationality, [:]), "citizenship": .field(.citizenship, [:]),
    "gender": .field(.gender, [:]), "title": .field(.title, [:]),
    "position": .field(.position, [:]), "country": .field(.country, [:]),
    "jurisdiction": .field(.country, ["type": "jurisdiction"]),
    "mainCountry": .field(.country, ["type": "main country"]),
    "birthCountry": .field(.country, ["type": "country of birth"]),
    "address": .field(.address, [:]), "website": .field(.website, [:]),
    "email": .field(.email, [:]), "phone": .field(.phone, [:]),
    "incorporationDate": .field(.foundedOn, [:]), "notes": .field(.remark, [:]),
    "summary": .field(.remark, ["type": "summary"]),
    "description": .field(.remark, ["type": "description"]),
    "biography": .field(.remark, ["type": "biography"]),
    "deathDate": .field(.deathDate, [:]), "sourceUrl": .field(.source, [:]),
    "program": .field(.programme, [:]), "programId": .field(.programme, [:]),
  ]
}
