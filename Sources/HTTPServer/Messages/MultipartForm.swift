/// A form with files, `multipart/form-data` (RFC 7578).
package struct MultipartForm: Sendable, Hashable {
  /// One field of the form.
  package struct Part: Sendable, Hashable {
    package let name: String
    /// The name of the file, where it is one.
    package let file: String?
    package let content: [UInt8]
  }

  package let parts: [Part]

  /// Parts beyond this are refused.
  private static let mostParts = 200

  /// Reads the body of a request.
  /// - Throws: ``HTTPProblem`` when it is no such form, or is cut off.
  package init(_ request: HTTPRequest) throws(HTTPProblem) {
    guard request.contentType == "multipart/form-data",
      let boundary = MultipartForm.parameter("boundary", of: request.headers["Content-Type"] ?? ""),
      (1...70).contains(boundary.utf8.count)
    else { throw HTTPProblem(415, "send the form as multipart/form-data with a boundary") }
    let delimiter = Array("--\(boundary)".utf8)
    let body = request.body
    var parts: [Part] = []
    guard body.starts(with: delimiter) else {
      throw HTTPProblem(400, "the form does not begin with its boundary")
    }
    var place = delimiter.count
    // Every part begins behind a line's end; the last delimiter has two hyphens behind it.
    while true {
      if body[place...].starts(with: Array("--".utf8)) { break }
      guard body[place...].starts(with: [0x0D, 0x0A]) else {
        throw HTTPProblem(400, "the form is damaged")
      }
      guard parts.count < MultipartForm.mostParts else {
        throw HTTPProblem(400, "the form has too many fields")
      }
      place += 2
      guard
        let headEnd = MultipartForm.find(
          [0x0D, 0x0A, 0x0D, 0x0A], in: body, from: place, within: 8192),
        let end = MultipartForm.find(
          [0x0D, 0x0A] + delimiter, in: body, from: headEnd + 2, within: body.count)
      else { throw HTTPProblem(400, "the form is cut off") }
      let head = String(decoding: body[place..<headEnd], as: UTF8.self)
      let disposition =
        head.split(whereSeparator: \.isNewline)
        .first { $0.lowercased().hasPrefix("content-disposition:") }.map(String.init) ?? ""
      guard let name = MultipartForm.parameter("name", of: disposition) else {
        throw HTTPProblem(400, "a field of the form has no name")
      }
      let start = min(headEnd + 4, end)
      parts.append(
        Part(
          name: name, file: MultipartForm.parameter("filename", of: disposition),
          content: Array(body[start..<end])))
      place = end + 2 + delimiter.count
    }
    self.parts = parts
  }

  /// The text of a field; nil when it is not there or no UTF-8.
  package func text(_ name: String) -> String? {
    parts.first { $0.name == name }.flatMap { String(validating: $0.content, as: UTF8.self) }
  }

  /// All texts of a field.
  package func texts(_ name: String) -> [String] {
    parts.filter { $0.name == name }.compactMap { String(validating: $0.content, as: UTF8.self) }
  }

  /// Where a run of bytes begins; nil when it is not there. O(bytes): the first byte is rare in either use.
  private static func find(_ run: [UInt8], in bytes: [UInt8], from start: Int, within most: Int)
    -> Int?
  {
    let (limit, isBeyond) = start.addingReportingOverflow(most)
    let end = min(isBeyond ? bytes.count : limit, bytes.count) - run.count
    guard start >= 0, start <= end else { return nil }
    var place = start
    while place <= end {
      if bytes[place] == run[0] {
        var length = 1
        while length < run.count, bytes[place + length] == run[length] { length += 1 }
        if length == run.count { return place }
      }
      place += 1
    }
    return nil
  }

  /// The value of a parameter of a header: `name="value"` or `name=value`.
  private static func parameter(_ name: String, of header: String) -> String? {
    for part in header.split(separator: ";").dropFirst() {
      let text = part.drop { $0 == " " }
      guard let equals = text.firstIndex(of: "="), text[..<equals].lowercased() == name else {
        continue
      }
      var value = text[text.index(after: equals)...]
      if value.hasPrefix("\""), value.hasSuffix("\""), value.count > 1 {
        value = value.dropFirst().dropLast()
      }
      return String(value)
    }
    return nil
  }
}
