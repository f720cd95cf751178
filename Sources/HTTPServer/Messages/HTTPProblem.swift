/// A request that cannot be understood or is not taken, with the answer that says so.
package struct HTTPProblem: Error, Hashable, Sendable {
  package let status: Int
  /// What is wrong, in one line.
  package let reason: String

  package init(_ status: Int, _ reason: String) {
    self.status = status
    self.reason = reason
  }

  /// The problem as programs read it: `{"detail": …}`.
  package var response: HTTPResponse {
    HTTPResponse(
      status: status, type: "application/json",
      body: Array("{\"detail\":\"\(HTTPProblem.escaped(reason))\"}\n".utf8))
  }

  /// A text inside a JSON string (RFC 8259, section 7).
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
