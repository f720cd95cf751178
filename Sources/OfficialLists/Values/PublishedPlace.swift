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
    var line = ""
    for part in [street, city, region, postcode, country] where !part.isEmpty {
      if !line.isEmpty { line += ", " }
      line += part
    }
    return line.isEmpty ? note : line
  }

  /// The parts that are not empty.
  var attributes: [String: String] {
    var all = others.isEmpty ? [:] : others.filter { !$0.value.isEmpty }
    let parts = [
      ("street", street), ("city", city), ("region", region), ("postcode", postcode),
      ("country", country), ("note", note),
    ]
    for (key, value) in parts where !value.isEmpty { all[key] = value }
    return all
  }
}
