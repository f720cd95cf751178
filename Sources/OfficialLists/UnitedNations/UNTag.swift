import Formats

/// The elements of the UN's list that have a meaning here.
enum UNTag: String, CaseIterable {
  case individual = "INDIVIDUAL"
  case entity = "ENTITY"
  case dataID = "DATAID"
  case version = "VERSIONNUM"
  case firstName = "FIRST_NAME"
  case secondName = "SECOND_NAME"
  case thirdName = "THIRD_NAME"
  case fourthName = "FOURTH_NAME"
  case originalName = "NAME_ORIGINAL_SCRIPT"
  case listType = "UN_LIST_TYPE"
  case reference = "REFERENCE_NUMBER"
  case listedOn = "LISTED_ON"
  case lastDayUpdated = "LAST_DAY_UPDATED"
  case comments = "COMMENTS1"
  case title = "TITLE"
  case designation = "DESIGNATION"
  case nationality = "NATIONALITY"
  case secondNationality = "NATIONALITY2"
  case gender = "GENDER"
  case value = "VALUE"
  case individualAlias = "INDIVIDUAL_ALIAS"
  case entityAlias = "ENTITY_ALIAS"
  case aliasName = "ALIAS_NAME"
  case quality = "QUALITY"
  case note = "NOTE"
  case birthDateOfAlias = "DATE_OF_BIRTH"
  case cityOfBirth = "CITY_OF_BIRTH"
  case countryOfBirth = "COUNTRY_OF_BIRTH"
  case individualAddress = "INDIVIDUAL_ADDRESS"
  case entityAddress = "ENTITY_ADDRESS"
  case placeOfBirth = "INDIVIDUAL_PLACE_OF_BIRTH"
  case street = "STREET"
  case city = "CITY"
  case province = "STATE_PROVINCE"
  case zipCode = "ZIP_CODE"
  case country = "COUNTRY"
  case dateOfBirth = "INDIVIDUAL_DATE_OF_BIRTH"
  case typeOfDate = "TYPE_OF_DATE"
  case date = "DATE"
  case year = "YEAR"
  case fromYear = "FROM_YEAR"
  case toYear = "TO_YEAR"
  case document = "INDIVIDUAL_DOCUMENT"
  case number = "NUMBER"
  case typeOfDocument = "TYPE_OF_DOCUMENT"
  case detailOfDocument = "TYPE_OF_DOCUMENT2"
  case issuingCountry = "ISSUING_COUNTRY"
  case countryOfIssue = "COUNTRY_OF_ISSUE"
  case cityOfIssue = "CITY_OF_ISSUE"
  case dateOfIssue = "DATE_OF_ISSUE"
  case dateOfExpiry = "DATE_OF_EXPIRY"
  case other = ""
}

/// The tags of a document's names, so that an element's tag is one look into a table.
struct UNTags {
  private var tags: [UNTag] = []

  /// Learns the names that came since the last record.
  mutating func learn(_ names: [XMLName]) {
    guard names.count > tags.count else { return }
    for name in names[tags.count...] { tags.append(UNTag(rawValue: name.text) ?? .other) }
  }

  /// The tag of an element of the record learnt last, or of one before it.
  func of(_ element: XMLRecord) -> UNTag {
    let number = element.nameNumber
    return number < tags.count ? tags[number] : .other
  }
}
