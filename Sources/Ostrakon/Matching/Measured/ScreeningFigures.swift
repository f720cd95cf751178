package import Screening

/// An entry that a distorted name of its own did not find.
package struct MissedName: Sendable {
  package let distortion: Distortion
  package let asked: String
  package let listed: [String]
  package let score: Double
}

/// What an index of a size does: how fast it answers, and whom it finds.
package struct ScreeningFigures: Sendable {
  package let names: Int
  /// Seconds to build the index.
  package let build: Double
  /// Queries a second at each threshold, one core.
  package private(set) var rates: [(threshold: Double, rate: Double, p50: Double, p99: Double)] = []
  /// Shares of false positives, the threshold where they stand, and the share of right entries found above it.
  package private(set) var recalls: [(share: Double, threshold: Double, recall: Double)] = []
  /// At one per cent of false positives, by class.
  package private(set) var classes: [(distortion: Distortion, recall: Double)] = []
  package private(set) var atDefault = (recall: 0.0, falsePositives: 0.0)

  /// - Parameters:
  ///   - withAttributes: whether queries carry what a customer file would: kind, date of birth, country.
  package init(
    _ list: MeasuredList, queries: [DistortedQuery], negatives: [ScreeningSubject],
    withAttributes: Bool
  ) {
    let clock = ContinuousClock()
    let begun = clock.now
    let index = NameIndex(list.documents)
    build = ScreeningFigures.seconds(begun.duration(to: clock.now))
    names = index.nameCount
    func asked(_ subject: ScreeningSubject) -> ScreeningQuery {
      withAttributes
        ? ScreeningQuery(subject) : ScreeningQuery(ScreeningSubject(names: subject.names))
    }
    let all = queries.map { asked($0.subject) } + negatives.map(asked)
    for query in all { _ = index.search(query, limit: 10, threshold: 0.7) }
    for threshold in [0.5, 0.7, 0.8] {
      var times: [Double] = []
      times.reserveCapacity(all.count)
      for query in all {
        let start = clock.now
        _ = index.search(query, limit: 10, threshold: threshold)
        times.append(ScreeningFigures.seconds(start.duration(to: clock.now)))
      }
      let total = times.reduce(0, +)
      times.sort()
      rates.append(
        (
          threshold, Double(times.count) / max(total, 1e-9), times[times.count / 2],
          times[min(times.count - 1, times.count * 99 / 100)]
        ))
    }
    work = all.reduce(SearchWork()) { $0 + index.work(of: $1) }
    work = work.divided(by: all.count)
    size = index.size
    if !withAttributes { hostile = HostileNames.times(in: index, threshold: 0.5) }
    measure(index, queries, negatives, asked)
  }

  /// Whom one per cent of false positives leaves out.
  package private(set) var missed: [MissedName] = []
  /// What searches do in the mean at 0.7, counted.
  package private(set) var work = SearchWork()
  /// Seconds that a search at 0.5 takes for each of ``HostileNames``, asked by name alone.
  package private(set) var hostile: [(title: String, seconds: Double, matches: Int)] = []
  /// Bytes of the index.
  package private(set) var size = 0

  private mutating func measure(
    _ index: NameIndex, _ queries: [DistortedQuery], _ negatives: [ScreeningSubject],
    _ asked: (ScreeningSubject) -> ScreeningQuery
  ) {
    let wrong = negatives.map {
      index.search(asked($0), limit: 1, threshold: 0.5).first?.score ?? 0
    }.sorted(by: >)
    let right = queries.map { query in
      index.search(asked(query.subject), limit: 20, threshold: 0.5)
        .first { $0.document == query.document }?.score ?? 0
    }
    for share in [0.01, 0.001] {
      let place = Int(Double(wrong.count) * share)
      let bound = place < wrong.count ? wrong[place] : 1
      recalls.append((share, bound, ScreeningFigures.share(right) { $0 > bound }))
    }
    atDefault = (
      ScreeningFigures.share(right) { $0 >= 0.7 }, ScreeningFigures.share(wrong) { $0 >= 0.7 }
    )
    let bound = recalls[0].threshold
    missed = zip(queries, right).filter { $0.1 <= bound }.map { query, score in
      MissedName(
        distortion: query.distortion, asked: query.subject.names.first?.text ?? "",
        listed: index.documents[query.document].subject.names.map(\.text), score: score)
    }
    for distortion in Distortion.allCases {
      let scores = zip(queries, right).filter { $0.0.distortion == distortion }.map(\.1)
      classes.append((distortion, ScreeningFigures.share(scores) { $0 > bound }))
    }
  }

  private static func share(_ scores: [Double], _ holds: (Double) -> Bool) -> Double {
    Double(scores.count(where: holds)) / Double(max(1, scores.count))
  }

  private static func seconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
  }
}
