/// Why a server cannot start.
package enum ServerError: Error, Hashable, Sendable {
  case portInUse(address: String, port: UInt16)
  case portNotAllowed(port: UInt16)
  /// Not written as an address.
  case badAddress(String)
  /// An address of another machine.
  case addressElsewhere(String)
  /// Certificate or key cannot be used.
  case badCertificate(reason: String)
  /// The system's own words.
  case failed(reason: String)
}

extension ServerError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .portInUse(let address, let port):
      "port \(port) on \(address) is already in use: stop the other program or choose another "
        + "with --port"
    case .portNotAllowed(let port):
      "port \(port) needs the rights of root: choose one above 1023 with --port"
    case .badAddress(let address):
      "'\(address)' is no address to listen on: write one such as 127.0.0.1 or ::1"
    case .addressElsewhere(let address):
      "\(address) is no address of this machine: listen on 127.0.0.1 for this machine only or on "
        + "0.0.0.0 for all its networks"
    case .badCertificate(let reason): "the server cannot prove itself: \(reason)"
    case .failed(let reason): "the server cannot start: \(reason)"
    }
  }
}
