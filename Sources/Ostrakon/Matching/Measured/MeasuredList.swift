package import Screening

/// Documents for a measurement at a given number of names: entries of real lists in an order by seed, and
/// beyond them replicas, as long lists have more of the same words rather than other ones.
package struct MeasuredList: Sendable {
  package private(set) var documents: [ScreeningDocument] = []
  /// How many of the documents, from the first, are entries as published.
  package private(set) var originals = 0

  /// - Parameters:
  ///   - source: entries of lists.
  ///   - count: names wanted; the last document may bring a few more.
  package init(of source: [ScreeningDocument], names count: Int, seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var names = 0
    for document in source.shuffled(using: &random) where names < count {
      documents.append(document)
      names += document.subject.names.count
    }
    originals = documents.count
    guard names < count, !documents.isEmpty else { return }
    let pools = Dictionary(grouping: documents, by: \.subject.kind).mapValues { group in
      group.flatMap { $0.subject.names.flatMap { MeasuredList.words($0.text) } }
    }
    while names < count {
      let model = documents[random.below(originals)]
      let pool = pools[model.subject.kind] ?? []
      var replica = model
      replica.id = "replica-\(documents.count)"
      replica.party = nil
      let recombines = random.below(4) < 3
      for place in replica.subject.names.indices {
        var words = MeasuredList.words(replica.subject.names[place].text)
        if recombines {
          words = words.map { _ in random.pick(pool) ?? "" }
        } else if let word = random.pick(words.indices),
          let changed = Distortion.typing.applied(to: words[word], &random)
        {
          words[word] = changed
        }
        replica.subject.names[place].text = words.joined(separator: " ")
      }
      replica.caption = replica.subject.names.first?.text ?? ""
      // Another person: what else is known must not be the model's.
      replica.subject.birthDates =
        replica.subject.birthDates.isEmpty ? [] : [MeasuredList.date(&random)]
      replica.subject.identifiers = []
      documents.append(replica)
      names += replica.subject.names.count
    }
  }

  private static func words(_ name: String) -> [String] {
    name.split(separator: " ").map(String.init)
  }

  private static func date(_ random: inout SeededRandom) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(1940 + random.below(60))-\(two(1 + random.below(12)))-\(two(1 + random.below(28)))"
  }
}
