/// Where results go: the standard output as they come, or a file that appears when it is whole.
struct ResultSink {
  private let output: String?
  private let session: Session
  private var pending: [UInt8] = []

  init(output: String?, session: Session) {
    self.output = output
    self.session = session
  }

  mutating func write(_ bytes: [UInt8]) throws {
    pending += bytes
    if output == nil, pending.count > 1 << 16 { try flush() }
  }

  mutating func flush() throws {
    guard output == nil, !pending.isEmpty else { return }
    session.print(pending)
    pending.removeAll(keepingCapacity: true)
  }

  mutating func finish(_ bytes: [UInt8]) throws {
    pending += bytes
    if let output {
      try OutputFile.write(pending, to: output)
      session.note("wrote \(output)")
    } else {
      try flush()
    }
  }
}
