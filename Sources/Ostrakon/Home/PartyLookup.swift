import Likeness
import Names
package import Register

/// Finds the party a person means: by id, by any of its names in any script, or by a near spelling.
package struct PartyLookup: Sendable {
  /// Why a text names no single party.
  package enum Failure: Error, Hashable, Sendable {
    /// Nothing is near enough; the nearest names are given.
    case unknown(String, nearest: [String])
    /// Several parties are equally near.
    case ambiguous(String, parties: [String])
  }

  private let parties: [Party]
  private let exact: [String: Set<Int>]

  package init(_ register: DesignationRegister) {
    parties = register.parties
    var exact: [String: Set<Int>] = [:]
    for (index, party) in parties.enumerated() {
      for text in [party.id, party.name] + party.names.map(\.text) {
        exact[PlainWords.key(of: text), default: []].insert(index)
      }
    }
    self.exact = exact
  }

  /// Folded and romanised words, so that one spelling can be compared across scripts.
  private static func words(_ text: String) -> [[UInt8]] {
    ComparableName(text).tokens.map { Array($0.text) }
  }

  /// Whether two names can be spellings of one: each word of the one has a like word in the other.
  /// The distance of the whole names alone would take "Islamic Movement of Uzbekistan" for the
  /// Taliban's "Islamic Movement of the Taliban", since most letters are the same.
  private static func areLike(_ left: [[UInt8]], _ right: [[UInt8]]) -> Bool {
    func isFound(_ word: [UInt8], in words: [[UInt8]]) -> Bool {
      let pattern = EditPattern(word)
      return words.contains { pattern.distance(to: $0) <= max(1, word.count / 3) }
    }
    return left.allSatisfy { isFound($0, in: right) } && right.allSatisfy { isFound($0, in: left) }
  }

  /// The party meant, and whether it was an exact name.
  ///
  /// - Throws: ``Failure`` when nothing is near, or several are equally near.
  package func find(_ text: String) throws(Failure) -> (party: Party, isExact: Bool) {
    if let party = parties.first(where: { $0.id == text }) { return (party, true) }
    let key = PlainWords.key(of: text)
    if let found = exact[key], let first = found.first {
      guard found.count == 1 else {
        throw .ambiguous(text, parties: found.sorted().map { parties[$0].id })
      }
      return (parties[first], true)
    }
    // Only a name nobody knows exactly is worth reading all the others for.
    let askedWords = PartyLookup.words(text)
    let asked = Array(askedWords.joined(separator: [0x20]))
    let pattern = EditPattern(asked)
    // One slip in four letters is a spelling; more is another name.
    let tolerance = asked.count / 4
    var best: [Int: Int] = [:]
    var names: [Int: String] = [:]
    for (index, party) in parties.enumerated() {
      for name in [party.id, party.name] + party.names.map(\.text) {
        let words = PartyLookup.words(name)
        let whole = Array(words.joined(separator: [0x20]))
        var distance = pattern.distance(to: whole)
        // What is unlike word by word is shown as near, but never taken for the party meant; one
        // slip, a split word for instance, is let pass.
        if distance > 1, distance <= tolerance, !PartyLookup.areLike(askedWords, words) {
          distance = tolerance + 1
        }
        if distance < best[index] ?? .max {
          best[index] = distance
          names[index] = name
        }
      }
    }
    let ranked = best.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
    guard let nearest = ranked.first, nearest.value <= tolerance, !asked.isEmpty else {
      throw .unknown(
        text, nearest: ranked.prefix(3).map { names[$0.key] ?? parties[$0.key].name })
    }
    let equal = ranked.filter { $0.value == nearest.value }
    guard equal.count == 1 else {
      throw .ambiguous(text, parties: equal.map { parties[$0.key].id })
    }
    return (parties[nearest.key], false)
  }
}

extension PartyLookup.Failure: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unknown(let text, let nearest):
      "no party of the register is called '\(text)'; nearest: \(nearest.joined(separator: ", ")) "
        + "('ostrakon search' also looks into the lists taken in)"
    case .ambiguous(let text, let parties):
      "'\(text)' could be \(parties.joined(separator: " or ")): give one of these ids"
    }
  }
}
