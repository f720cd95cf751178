extension String {
  /// The text with blanks of other kinds (no-break, narrow, ideographic; line and paragraph separators)
  /// as ordinary ones: pages and documents are full of them, and they mean nothing there.
  package func withOrdinaryBlanks() -> String {
    guard utf8.contains(where: { $0 >= 0x80 }) else { return self }
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      scalars.append(scalar.value >= 0x80 && scalar.properties.isWhitespace ? " " : scalar)
    }
    return String(scalars)
  }
}
