/// A request as a handler sees it.
package struct HTTPRequest: Sendable {
  package let method: String
  /// Percent-decoded segments of the path, without empty ones.
  package let path: [String]
  /// Query items in order, decoded; a name can stand more than once.
  package let query: [(name: String, value: String)]
  /// Header names in lower case.
  package let headers: [String: String]
  package let body: [UInt8]

  package init(
    method: String, path: [String], query: [(name: String, value: String)] = [],
    headers: [String: String] = [:], body: [UInt8] = []
  ) {
    self.method = method
    self.path = path
    self.query = query
    self.headers = headers
    self.body = body
  }

  /// A request for a target such as `/party/taliban?on=2025-04-16`.
  package init(_ method: String, target: String, body: [UInt8] = []) {
    let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    let items = parts.count > 1 ? parts[1].split(separator: "&") : []
    self.init(
      method: method, path: HTTPRequest.segments(of: String(parts.first ?? "")),
      query: items.map { item in
        let pair = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        return (
          PercentCoding.decoded(pair[0], plusIsBlank: true),
          pair.count > 1 ? PercentCoding.decoded(pair[1], plusIsBlank: true) : ""
        )
      }, body: body)
  }

  static func segments(of path: String) -> [String] {
    path.split(separator: "/").map { PercentCoding.decoded($0, plusIsBlank: false) }
  }

  /// First value of a query item.
  package func item(_ name: String) -> String? { query.first { $0.name == name }?.value }
}

/// An answer.
package struct HTTPResponse: Sendable {
  package var status: Int
  package var headers: [(name: String, value: String)]
  package var body: [UInt8]

  package init(status: Int = 200, headers: [(name: String, value: String)] = [], body: [UInt8] = [])
  {
    self.status = status
    self.headers = headers
    self.body = body
  }

  package init(status: Int = 200, type: String, body: [UInt8]) {
    self.init(status: status, headers: [("Content-Type", type)], body: body)
  }

  package init(status: Int = 200, text: String) {
    self.init(status: status, type: "text/plain; charset=utf-8", body: Array(text.utf8))
  }

  /// First value of a header, whatever its case.
  package func header(_ name: String) -> String? {
    headers.first { $0.name.lowercased() == name.lowercased() }?.value
  }
}

/// Percent-coding of RFC 3986, and of HTML forms where a plus stands for a blank.
package enum PercentCoding {
  package static func decoded(_ text: some StringProtocol, plusIsBlank: Bool) -> String {
    var bytes: [UInt8] = []
    let source = Array(text.utf8)
    var index = 0
    while index < source.count {
      let byte = source[index]
      if byte == UInt8(ascii: "%"), index + 2 < source.count,
        let high = nibble(source[index + 1]), let low = nibble(source[index + 2])
      {
        bytes.append(high << 4 | low)
        index += 3
        continue
      }
      bytes.append(plusIsBlank && byte == UInt8(ascii: "+") ? 0x20 : byte)
      index += 1
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Everything but unreserved characters coded, fit for a segment or a query value.
  package static func encoded(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"):
        bytes.append(byte)
      default:
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func nibble(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 48...57: byte - 48
    case 65...70: byte - 55
    case 97...102: byte - 87
    default: nil
    }
  }
}
