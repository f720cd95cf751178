/// The permanent reference numbers of the UN Security Council's lists.
enum UNReferenceNumber {
  /// One spelling of a number, whatever its case, blanks and leading zeros: `QDi.43` and `QDi.043`
  /// are one.
  ///
  /// Numbers of the committees on Al-Qaida and the Taliban used until the end of 2014
  /// (`QI.A.12.01.`) hold the present number as their third part: so for all 234 entries that
  /// occur under both in the lists of 2014 to 2019.
  static func normal(_ text: String) -> String {
    let plain = text.filter { !$0.isWhitespace }
    let parts = plain.split(separator: ".").map(String.init)
    if parts.count >= 3, let list = old[parts[0].uppercased()], let number = Int(parts[2]) {
      return "\(list).\(number)"
    }
    guard parts.count >= 2, let number = Int(parts[1]) else { return plain.uppercased() }
    let rest = parts.dropFirst(2).map { "." + $0.uppercased() }.joined()
    return "\(parts[0].uppercased()).\(number)\(rest)"
  }

  private static let old = ["QI": "QDI", "QE": "QDE", "TI": "TAI", "TE": "TAE"]
}
