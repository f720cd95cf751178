internal import Names

extension NameIndex {
  /// The best documents for a query, best first, ties in the order of the index.
  ///
  /// - Parameters:
  ///   - limit: how many at most.
  ///   - threshold: least score. From 0.5 up nothing is missed; below, a document that shares no
  ///     telling word with the query has no score and is never returned.
  ///   - filter: which documents may be returned; it changes no score.
  package func search(
    _ query: ScreeningQuery, limit: Int = 10, threshold: Double = 0.7,
    filter: SearchFilter = SearchFilter()
  ) -> [Match] {
    search(PreparedSubject(query.subject), limit: limit, threshold: threshold, filter: filter)
  }

  /// The same for a query read before, as it is when several filters are asked in turn.
  package func search(
    _ query: PreparedSubject, limit: Int = 10, threshold: Double = 0.7,
    filter: SearchFilter = SearchFilter()
  ) -> [Match] {
    guard limit > 0 else { return [] }
    let filter = IndexFilter(filter, table)
    var best = bestNames(for: query, threshold: threshold, filter: filter).names
    for key in query.facts.numbers {
      table.byNumber.forEach(key.hash) { document in
        let record = table.records[document]
        guard best[document] == nil, filter.admits(record),
          table.facts(record).numbers.contains(where: { key.agrees(with: $0) })
        else { return }
        best[document] = BestName.byComparingAll(
          query, PreparedSubject(table.document(document).subject))
      }
    }
    let found = best.compactMap { document, name -> Scored? in
      let attributes = AttributeComparison(query.facts, table.facts(table.records[document]))
      let score = Score.value(
        similarity: name.similarity, evidence: name.evidence, findings: attributes.findings,
        sharesIdentifier: attributes.sharesIdentifier)
      guard score >= threshold, score > 0 else { return nil }
      return Scored(document: document, score: score, name: name, attributes: attributes)
    }
    return found.sorted(by: Scored.precedes).prefix(limit).map { Match($0, query, self) }
  }

  /// What a search does, counted.
  package func work(
    of query: ScreeningQuery, threshold: Double = 0.7, filter: SearchFilter = SearchFilter()
  ) -> SearchWork {
    bestNames(
      for: PreparedSubject(query.subject), threshold: threshold,
      filter: IndexFilter(filter, table)
    ).work
  }

  /// The score of one document for a query without any index: the reference for ``search``.
  /// Nil when nothing makes them comparable.
  package func scoreExhaustively(_ query: PreparedSubject, document: Int) -> Match? {
    let subject = PreparedSubject(table.document(document).subject)
    let attributes = AttributeComparison(query.facts, subject.facts)
    let name = BestName.byComparingAll(query, subject)
    let score = Score.value(
      similarity: name.similarity, evidence: name.evidence, findings: attributes.findings,
      sharesIdentifier: attributes.sharesIdentifier)
    guard score > 0 else { return nil }
    return Match(
      Scored(document: document, score: score, name: name, attributes: attributes), query, self)
  }

  /// The best pair of names of every document whose score can reach the threshold.
  private func bestNames(
    for query: PreparedSubject, threshold: Double, filter: IndexFilter
  ) -> (names: [Int: BestName], work: SearchWork) {
    let least = Score.leastSimilarity(
      for: threshold, canBeLifted: query.hasLiftingAttributes)
    var best: [Int: BestName] = [:]
    var work = SearchWork()
    withScratch { scratch in
      scratch.work = SearchWork()
      for (number, name) in query.names.enumerated() where name.weight > 0 || !name.literal.isEmpty
      {
        NameSearch(name, in: self).forEachRow(reaching: least, using: &scratch) { record in
          filter.admitsAll || filter.admits(table.records[Int(record.document)])
        } _: { row, record, similarity in
          let document = Int(record.document)
          best[document, default: BestName()].offer(
            similarity: Score.effective(
              similarity.value, isLiteral: similarity.isLiteral, isWeak: record.isWeak != 0),
            evidence: similarity.evidence, query: number,
            document: row - Int(table.records[document].firstRow))
        }
      }
      work = scratch.work
    }
    return (best, work)
  }
}

/// A document with its score, before it is explained.
struct Scored: Sendable {
  var document: Int
  var score: Double
  var name: BestName
  var attributes: AttributeComparison

  static func precedes(_ left: Scored, _ right: Scored) -> Bool {
    left.score == right.score ? left.document < right.document : left.score > right.score
  }
}
