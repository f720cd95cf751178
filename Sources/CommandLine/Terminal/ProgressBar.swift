import Glibc

/// How far a long piece of work has come, as one line that is drawn over itself on the standard
/// error, and only where that is a terminal; elsewhere nothing is written.
///
/// Drawing is cheap to ask for: it happens at most ten times a second. Call ``clear()`` before
/// anything else is written to the terminal and at the end of the work.
package struct ProgressBar: Sendable {
  /// What is being done: `screening`.
  package let title: String
  /// All there is to do, or nil when that is not known.
  package var total: Int?
  /// What is counted: `names`.
  package let unit: String
  private let terminal: Terminal
  private let begun: ContinuousClock.Instant
  private var drawn: ContinuousClock.Instant?

  package init(
    _ title: String, total: Int?, unit: String, on terminal: Terminal,
    begun: ContinuousClock.Instant = .now
  ) {
    self.title = title
    self.total = total
    self.unit = unit
    self.terminal = terminal
    self.begun = begun
  }

  /// Draws the bar when it is time to.
  package mutating func draw(_ done: Int, now: ContinuousClock.Instant = .now) {
    guard terminal.showsErrors else { return }
    if let drawn, now - drawn < .milliseconds(100) { return }
    drawn = now
    write("\r" + line(done, after: now - begun, columns: (terminal.columns ?? 80) - 1) + "\u{1B}[K")
  }

  /// Takes the bar off the terminal.
  package mutating func clear() {
    guard drawn != nil else { return }
    drawn = nil
    write("\r\u{1B}[K")
  }

  /// The line as drawn: title, bar and share where the total is known, count, speed.
  package func line(_ done: Int, after time: Duration, columns: Int) -> String {
    let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    var counts = " \(done)"
    if let total { counts += "/\(total)" }
    counts += " \(unit)"
    // A speed over less than half a second says nothing.
    if seconds >= 0.5 { counts += ", \(Int(Double(done) / seconds))/s" }
    var line = title
    if let total, total > 0 {
      let share = min(1, max(0, Double(done) / Double(total)))
      let room = columns - DisplayWidth.of(title) - counts.count - 8
      if room >= 10 {
        let length = min(room, 40)
        let filled = Int(share * Double(length))
        line += " [" + String(repeating: "#", count: filled)
        line += String(repeating: ".", count: length - filled) + "]"
      }
      let percent = String(Int(share * 100))
      line += String(repeating: " ", count: 4 - percent.count) + percent + "%"
    }
    line += counts
    while DisplayWidth.of(line) > max(0, columns) { line.removeLast() }
    return line
  }

  private func write(_ text: String) {
    var bytes = Array(text.utf8)
    // A bar that cannot be drawn is no reason to fail.
    _ = unsafe Glibc.write(STDERR_FILENO, &bytes, bytes.count)
  }
}
