package import Register

/// Finds the regime a person means: by id, in any case.
package enum RegimeLookup {
  /// No regime has the id; the nearest id, where one is near, and all there are.
  package struct Failure: Error, Hashable, Sendable, CustomStringConvertible {
    package let asked: String
    package let nearest: String?
    package let known: [String]

    package var description: String {
      "there is no regime '\(asked)'\(nearest.map { "; did you mean \($0)?" } ?? "") "
        + "(known: \(known.joined(separator: " ")))"
    }
  }
}

extension DesignationRegister {
  /// The regime of an id; ids are short and in capitals, so case does not matter.
  ///
  /// - Throws: ``RegimeLookup/Failure`` with the nearest id.
  package func regime(named text: String) throws(RegimeLookup.Failure) -> Regime {
    if let regime = regimes.first(where: { $0.id.lowercased() == text.lowercased() }) {
      return regime
    }
    let known = regimes.map(\.id)
    throw RegimeLookup.Failure(
      asked: text, nearest: NearestCode.to(text, among: known), known: known)
  }
}
