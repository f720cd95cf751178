import Register
package import Screening

/// A name as a customer file may have it, made from an entry, with what the entry knows of its bearer.
package struct DistortedQuery: Sendable {
  package let subject: ScreeningSubject
  /// Place of the entry it was made from.
  package let document: Int
  package let distortion: Distortion
}

package enum DistortedQueries {
  /// As many of every class, from entries with a name in Latin letters.
  ///
  /// - Parameter documents: only these, by place, are distorted.
  package static func make(
    from documents: ArraySlice<ScreeningDocument>, each count: Int, seed: UInt64
  ) -> [DistortedQuery] {
    var random = SeededRandom(seed: seed)
    var queries: [DistortedQuery] = []
    for distortion in Distortion.allCases {
      var made = 0
      var tries = 0
      while made < count, tries < 200 * count, let place = random.pick(documents.indices) {
        tries += 1
        let subject = documents[place].subject
        guard distortion != .initials || subject.kind == .person,
          let name = subject.names.first(where: { !$0.isWeak && isLatin($0.text) })?.text,
          name.split(separator: " ").count > 1,
          let distorted = distortion.applied(to: name, &random)
        else { continue }
        queries.append(
          DistortedQuery(
            subject: ScreeningSubject(
              kind: subject.kind, names: [.init(distorted)], birthDates: subject.birthDates,
              countries: subject.countries),
            document: place, distortion: distortion))
        made += 1
      }
    }
    return queries
  }

  private static func isLatin(_ name: String) -> Bool {
    name.unicodeScalars.allSatisfy { $0.value < 0x250 || !$0.properties.isAlphabetic }
  }
}
