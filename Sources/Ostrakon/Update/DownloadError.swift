/// Why a file could not be fetched.
package struct DownloadError: Error, Hashable, Sendable, CustomStringConvertible {
  package let address: String
  package let reason: String
  /// Attempts made; 1 where another was of no use.
  package var attempts = 1

  package init(address: String, reason: String, attempts: Int = 1) {
    self.address = address
    self.reason = reason
    self.attempts = attempts
  }

  package var description: String {
    let tries = attempts > 1 ? " (\(attempts) attempts)" : ""
    return "\(address) could not be reached: \(reason)\(tries)"
  }
}
