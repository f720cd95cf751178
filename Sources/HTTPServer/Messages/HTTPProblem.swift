/// A request that cannot be understood or is not taken, with the answer that says so.
package struct HTTPProblem: Error, Hashable, Sendable {
  package let status: Int
  /// What is wrong, in one line.
  package let reason: String

  package init(_ status: Int, _ reason: String) {
    self.status = status
    self.reason = reason
  }

  /// The problem as plain text.
  package var response: HTTPResponse { HTTPResponse(status: status, text: reason + "\n") }
}
