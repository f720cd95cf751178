import Names
import Register
package import Screening

/// Whom an alert is about, on the side that asks: a customer by id, else what was asked, normalised.
package struct AlertSubject: Sendable, Hashable {
  /// The part of an alert's key that comes from this side.
  let text: String

  /// - Parameters:
  ///   - customer: the customer's id; with one, what is known of the customer does not change the key.
  ///   - subject: what was asked. Order of words, case, accents and spelling conventions make no difference.
  package init(customer: String? = nil, subject: ScreeningSubject) {
    if let customer {
      text = "customer\u{1F}\(customer)"
      return
    }
    let names = subject.names.map { name in
      ComparableName(name.text).tokens.map { String(decoding: $0.text, as: UTF8.self) }.sorted()
        .joined(separator: " ")
    }
    text =
      (["query", subject.kind.rawValue] + AlertSubject.attributes(of: subject) + names.sorted())
      .joined(separator: "\u{1F}")
  }

  /// What counts as material beside names, each marked with what it is; sorted, without repetitions.
  fileprivate static func attributes(of subject: ScreeningSubject) -> [String] {
    var parts: Set<String> = []
    for date in subject.birthDates { parts.insert("born \(date)") }
    for country in subject.countries { parts.insert("of \(country)") }
    if let gender = subject.gender { parts.insert("gender \(gender)") }
    for identifier in subject.identifiers {
      parts.insert("bears \(compact(identifier.value))")
    }
    return parts.sorted()
  }

  /// Letters and digits of a number, in upper case.
  private static func compact(_ value: String) -> String {
    guard value.utf8.allSatisfy({ $0 < 0x80 }) else {
      return value.uppercased().filter { $0.isLetter || $0.isNumber }
    }
    // Almost all are ASCII, where the properties of Unicode need not be looked up.
    var bytes: [UInt8] = []
    for byte in value.utf8 {
      switch byte {
      case 48...57, 65...90: bytes.append(byte)
      case 97...122: bytes.append(byte - 32)
      default: continue
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Names an alert: 32 digits that are the same whenever the same customer meets the same entry in the same
/// state, so that a decision is found again and a cleared alert does not come back with every version
/// of a list.
///
/// The state of an entry is what bears on whether it is the customer: names, kind, dates of birth,
/// countries, gender, numbers and programmes. A list that is written otherwise, reordered, or amended in
/// its remarks raises no new alert; a new alias or programme does. SHA-256, cut to 128 bits.
package struct AlertKey: Sendable, Hashable, CustomStringConvertible {
  package let description: String

  package init(_ asked: AlertSubject, _ document: ScreeningDocument) {
    let subject = document.subject
    var material = AlertSubject.attributes(of: subject)
    material += Set(subject.names.map { "named \($0.text.lowercased())" }).sorted()
    material += Set(subject.programmes.map { "under \($0)" }).sorted()
    let parts =
      ["ostrakon-alert-1", asked.text, document.list, document.id, subject.kind.rawValue] + material
    let digest = SHA256.digest(of: Array(parts.joined(separator: "\u{1E}").utf8))
    description = String(digest.description.prefix(32))
  }
}
