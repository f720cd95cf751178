import Register

extension FTMDraft {
  /// A Sanction for each listing: those the entry tells apart, or one for the entry as a whole.
  mutating func addSanctions() {
    let listings = entry.fields.compactMap(FTMListing.init)
    for listing in listings { others.append(sanction(of: listing)) }
    if listings.isEmpty {
      others.append(sanctionOfEntry())
    } else {
      // Whichever of the listings they belong to, the entry does not say.
      for reason in entry.values(.reason) { party.note("reason", reason) }
      for measure in entry.values(.measure) { party.note("measure", measure) }
    }
  }

  private func sanctionOfEntry() -> FTMEntity {
    var sanction = other(.sanction, "sanction")
    sanction.add("entity", party.id)
    addPublisher(to: &sanction)
    for programme in entry.values(.programme) {
      if !sanction.add("program", programme) { sanction.note("programme", programme) }
      sanction.add("programId", list.programmes[programme])
    }
    for date in entry.values(.listedOn) {
      let (cut, isCut) = FTMDate.cut(date)
      sanction.add("listingDate", cut)
      sanction.add("startDate", cut)
      if isCut { sanction.note("listed on", date) }
    }
    for date in entry.values(.amendedOn) { sanction.add("modifiedAt", FTMDate.cut(date).date) }
    for reference in entry.values(.reference) {
      sanction.add("authorityId", reference)
      if UNReference.isValid(reference) { sanction.add("unscId", reference) }
    }
    for field in entry.fields where field.property == .crossReference {
      guard field.attributes["list"] == "un-sc", UNReference.isValid(field.value) else { continue }
      sanction.add("unscId", field.value)
    }
    addReasons(to: &sanction)
    for measure in entry.values(.measure) where !sanction.add("provisions", measure) {
      sanction.note("measure", measure)
    }
    for basis in entry.fields where basis.property == .legalBasis {
      if !sanction.add("provisions", basis.value) { sanction.note("legal basis", basis.value) }
      sanction.add("sourceUrl", basis.attributes["url"])
    }
    sanction.add("recordId", entry.id)
    sanction.add("status", "active")
    return sanction
  }

  private func sanction(of listing: FTMListing) -> FTMEntity {
    var sanction = other(.sanction, "sanction")
    sanction.add("entity", party.id)
    if listing.parts[.authority] == nil { addPublisher(to: &sanction) }
    if let date = listing.date {
      let (cut, isCut) = FTMDate.cut(date)
      sanction.add("listingDate", cut)
      sanction.add("startDate", cut)
      if isCut { sanction.note("listed on", date) }
    }
    for part in FTMListing.Part.allCases {
      for value in listing.values(part) {
        let isPlaced =
          switch part {
          case .country: sanction.add("country", countryCode(value))
          case .until: sanction.add("endDate", FTMDate.cut(value).date)
          default: sanction.add(part.property, value)
          }
        if !isPlaced { sanction.note(part.rawValue, value) }
      }
    }
    if listing.parts[.record] == nil { sanction.add("recordId", entry.id) }
    return sanction
  }

  private func addPublisher(to sanction: inout FTMEntity) {
    sanction.add("authority", list.publisher)
    sanction.add("country", list.jurisdiction.flatMap(countryCode))
    sanction.add("sourceUrl", list.address)
  }

  /// Reasons, and remarks that the list itself calls so.
  private func addReasons(to sanction: inout FTMEntity) {
    for reason in entry.values(.reason) where !sanction.add("reason", reason) {
      sanction.note("reason", reason)
    }
    for field in entry.fields where field.property == .remark {
      let type = field.attributes["type"]?.lowercased() ?? ""
      if type.contains("reason") || type.contains("grounds") { sanction.add("reason", field.value) }
    }
  }
}
