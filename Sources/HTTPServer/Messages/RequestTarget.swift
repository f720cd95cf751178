/// The target of a request taken apart: `/entities/Q12?q=a%20b`.
struct RequestTarget: Hashable, Sendable {
  /// The path as sent, without the query.
  let rawPath: String
  /// The parts of the path between slashes, percent-decoded; a `%2F` is part of its segment.
  let path: [String]
  let query: [QueryItem]

  /// Takes a target apart, or says why it cannot be.
  init(_ target: String) throws(HTTPProblem) {
    let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    let rawPath = String(parts.first ?? "")
    guard rawPath.hasPrefix("/") else {
      throw HTTPProblem(400, "the path must begin with a slash")
    }
    var path: [String] = []
    for segment in rawPath.dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
      guard let decoded = PercentCoding.decoded(segment) else {
        throw HTTPProblem(400, "the path holds a percent sign that begins no UTF-8 text")
      }
      path.append(decoded)
    }
    // `/` is no segment, and a slash at the end adds none.
    if path.last == "" { path.removeLast() }
    self.rawPath = rawPath
    self.path = path
    self.query = parts.count > 1 ? try RequestTarget.items(parts[1], of: "query") : []
  }

  /// Names and values of a query or a form (WHATWG URL, application/x-www-form-urlencoded).
  static func items(_ text: Substring, of place: String) throws(HTTPProblem) -> [QueryItem] {
    var items: [QueryItem] = []
    for pair in text.split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = PercentCoding.decoded(parts.first ?? "", plusIsBlank: true),
        let value = PercentCoding.decoded(parts.count > 1 ? parts[1] : "", plusIsBlank: true)
      else {
        throw HTTPProblem(
          400, "the \(place) holds a percent sign that begins no UTF-8 text")
      }
      items.append(QueryItem(name, value))
    }
    return items
  }
}

/// A name and a value of a query.
package struct QueryItem: Hashable, Sendable {
  package let name: String
  package let value: String

  package init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}
