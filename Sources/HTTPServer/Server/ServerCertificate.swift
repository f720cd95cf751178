/// What a server proves itself with: its certificate, with those up to an authority, and its key.
///
/// Both in PEM (RFC 7468), as issued. Whether they fit each other is found when the server starts.
package struct ServerCertificate: Sendable {
  /// Of C's kind, ending with zero, since the library reads them so.
  let chain: [UInt8]
  let key: [UInt8]

  /// - Throws: ``ServerError/badCertificate(reason:)`` when either is not PEM of its kind, or the key
  ///   needs a password.
  package init(chain: [UInt8], key: [UInt8]) throws(ServerError) {
    let chainText = String(decoding: chain, as: UTF8.self)
    let keyText = String(decoding: key, as: UTF8.self)
    guard chainText.contains("-----BEGIN CERTIFICATE-----") else {
      throw .badCertificate(
        reason: "the certificate file has no '-----BEGIN CERTIFICATE-----': it must be PEM")
    }
    guard keyText.contains("PRIVATE KEY-----") else {
      throw .badCertificate(
        reason: "the key file has no '-----BEGIN PRIVATE KEY-----': it must be PEM")
    }
    guard !keyText.contains("ENCRYPTED") else {
      throw .badCertificate(
        reason: "the key needs a password: give one without, readable by the service only")
    }
    guard !chain.contains(0), !key.contains(0) else {
      throw .badCertificate(reason: "certificate and key must be text without zero bytes")
    }
    self.chain = chain + [0]
    self.key = key + [0]
  }

  /// TLS 1.2 and 1.3 (RFC 8996 retires those before), in the words of GnuTLS.
  static let priorities = Array("NORMAL:-VERS-ALL:+VERS-TLS1.3:+VERS-TLS1.2".utf8) + [0]
}
