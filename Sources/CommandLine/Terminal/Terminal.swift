import Glibc

/// What is known of the terminal the program runs at.
package struct Terminal: Sendable, Hashable {
  /// Whether the standard output goes to a person's eyes.
  package var showsOutput: Bool
  /// Whether the standard error goes to a person's eyes.
  package var showsErrors: Bool
  /// Columns of the terminal, or nil when neither stream goes to one.
  package var columns: Int?
  /// Whether colour and bold may be used on the standard output.
  package var usesColour: Bool

  package init(showsOutput: Bool, showsErrors: Bool, columns: Int?, usesColour: Bool) {
    self.showsOutput = showsOutput
    self.showsErrors = showsErrors
    self.columns = columns
    self.usesColour = usesColour
  }

  /// The terminal of this process with this environment.
  ///
  /// Colour is off when the output is no terminal, when `NO_COLOR` is set to anything but nothing
  /// (no-color.org), and when `TERM` is `dumb`. `COLUMNS` overrides the width.
  package static func current(environment: [String: String]) -> Terminal {
    let showsOutput = isatty(STDOUT_FILENO) == 1
    let showsErrors = isatty(STDERR_FILENO) == 1
    let stream = showsOutput ? STDOUT_FILENO : STDERR_FILENO
    let measured = showsOutput || showsErrors ? columns(of: stream) ?? 80 : nil
    let wanted = environment["COLUMNS"].flatMap { Int($0) }.flatMap { $0 >= 20 ? $0 : nil }
    return Terminal(
      showsOutput: showsOutput, showsErrors: showsErrors,
      columns: measured.map { wanted ?? $0 },
      usesColour: showsOutput && (environment["NO_COLOR"] ?? "").isEmpty
        && environment["TERM"] != "dumb")
  }

  private static func columns(of stream: Int32) -> Int? {
    var size = winsize()
    guard unsafe ioctl(stream, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
