/// What part a word plays in a name, which decides how much it weighs.
package enum TokenRole: UInt8, Sendable, Hashable, CaseIterable {
  /// A part that tells one party from another.
  case name
  /// A number, compared by equality only.
  case number
  /// A single letter.
  case initial
  /// The first or second half of compound names (Abdul-, Abu, -uddin).
  case prefix
  /// Articles and patronymic words (al, bin, van).
  case particle
  /// Honorifics and ranks.
  case title
  /// Legal forms.
  case form
  /// What a body does or is (bank, mining, international).
  case generic
  /// The, of, for.
  case stop
  /// What kind of body it is, where that is often left out (movement, network, front): weighs less than a generic
  /// word, which tells firms apart (Golden Star, Golden Star Mining).
  case body

  /// Whether a pair of such words can by itself make two names comparable.
  package var isAnchor: Bool { self == .name || self == .number }

  /// Weight of the role in thousandths; names have their own by rarity.
  var weight: Int {
    switch self {
    case .name: 1000
    case .number: 700
    case .initial: 350
    case .prefix: 250
    case .generic: 350
    case .body: 250
    case .form: 100
    case .particle: 80
    case .title: 50
    case .stop: 20
    }
  }
}
