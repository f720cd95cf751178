import CommandLine

/// A port number as a word of the command line.
struct Port: ArgumentValue, Hashable {
  let value: UInt16

  init(_ value: UInt16) { self.value = value }

  init(word: String) throws(ArgumentFault) {
    guard let value = UInt16(word) else { throw ArgumentFault("is no port: 0 to 65535") }
    self.value = value
  }

  var word: String { "\(value)" }
}

/// `ostrakon serve`.
enum ServeCommand {
  static let command = Command<Action>(
    "serve", summary: "the API and the web pages",
    discussion: "Listens on this machine only unless --address says otherwise. Stops on SIGTERM or "
      + "Ctrl-C once the requests under way are answered. Port 0 takes any free port.",
    examples: [CommandExample("ostrakon serve --port 8080", "pages on http://127.0.0.1:8080")]
  ) { take in
    let port = take.option("port", "N", "port to listen on", default: Port(8080))
    let address = take.option(
      "address", "IP", "address to listen on", default: "127.0.0.1")
    let keys = take.option(
      "keys", "FILE", "who may ask: hashes of keys with scopes and limits", completion: .file)
    let certificate = take.option(
      "certificate", "FILE",
      "speak TLS with this certificate, those up to an authority behind it (PEM)",
      completion: .file)
    let key = take.option(
      "certificate-key", "FILE", "the certificate's key (PEM, without a password)",
      completion: .file)
    let open = take.flag(
      "without-keys", "let everybody ask, on another address than this machine's")
    let logs = take.flag(
      "log", "a line of JSON a request on the standard error, without what was asked")
    let store = StoreOptions(&take)
    return { words throws(UsageError) in
      let number = try words[port].value
      let host = try words[address]
      let keyFile = try words[keys]
      let certificateFile = try words[certificate]
      let certificateKeyFile = try words[key]
      let isOpen = try words[open]
      let isLogged = try words[logs]
      let options = try store.values(words)
      return { session in
        guard keyFile != nil || isOpen || isLoopback(host) else {
          throw CommandFailure(
            message:
              "others than this machine can ask on \(host): name who may with --keys FILE, or let "
              + "everybody with --without-keys", code: 2)
        }
        return try ServeRun(
          address: host, port: number, keyFile: keyFile, certificateFile: certificateFile,
          certificateKeyFile: certificateKeyFile, isLogged: isLogged, options: options
        ).perform(session)
      }
    }
  }

  /// Whether only this machine can reach an address.
  private static func isLoopback(_ address: String) -> Bool {
    address == "::1" || address == "localhost" || address.hasPrefix("127.")
  }
}
