/// A place in the parts a list gives, and in one line.
struct PublishedPlace {
  var street = ""
  var city = ""
  var region = ""
  var postcode = ""
  var country = ""
  var note = ""
  /// Parts with no common name.
  var others: [String: String] = [:]

  /// The parts from the street to the country, separated by commas; the note when there are none.
  var line: String {
    let parts = [street, city, region, postcode, country].filter { !$0.isEmpty }
    return parts.isEmpty ? note : parts.joined(separator: ", ")
  }

  /// The parts that are not empty.
  var attributes: [String: String] {
    var all = others
    all["street"] = street
    all["city"] = city
    all["region"] = region
    all["postcode"] = postcode
    all["country"] = country
    all["note"] = note
    return all.filter { !$0.value.isEmpty }
  }
}
