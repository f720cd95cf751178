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
    var best = bestNames(for: query, threshold: threshold, filter: filter)
    for key in query.identifiers {
      for document in documentsByIdentifier[key.value] ?? []
      where filter.admits(documents[Int(document)]) {
        best[document] = BestName.byComparingAll(query, subjects[Int(document)])
      }
    }
    let found = best.compactMap { document, name -> Scored? in
      let attributes = AttributeComparison(query, subjects[Int(document)])
      let score = Score.value(
        similarity: name.similarity, evidence: name.evidence, findings: attributes.findings,
        sharesIdentifier: attributes.sharesIdentifier)
      guard score >= threshold, score > 0 else { return nil }
      return Scored(document: Int(document), score: score, name: name, attributes: attributes)
    }
    return found.sorted(by: Scored.precedes).prefix(limit).map { match($0, query) }
  }

  /// The score of one document for a query without any index: the reference for ``search``.
  /// Nil when nothing makes them comparable.
  package func scoreExhaustively(_ query: PreparedSubject, document: Int) -> Match? {
    let attributes = AttributeComparison(query, subjects[document])
    let name = BestName.byComparingAll(query, subjects[document])
    let score = Score.value(
      similarity: name.similarity, evidence: name.evidence, findings: attributes.findings,
      sharesIdentifier: attributes.sharesIdentifier)
    guard score > 0 else { return nil }
    return match(
      Scored(document: document, score: score, name: name, attributes: attributes), query)
  }

  /// A document with its score, before it is explained.
  private struct Scored {
    var document: Int
    var score: Double
    var name: BestName
    var attributes: AttributeComparison

    static func precedes(_ left: Scored, _ right: Scored) -> Bool {
      left.score == right.score ? left.document < right.document : left.score > right.score
    }
  }

  /// The best pair of names of every document whose score can reach the threshold.
  private func bestNames(
    for query: PreparedSubject, threshold: Double, filter: SearchFilter
  ) -> [Int32: BestName] {
    let least = Score.leastSimilarity(
      for: threshold, canBeLifted: query.hasLiftingAttributes)
    var best: [Int32: BestName] = [:]
    withScratch { scratch in
      for (number, name) in query.names.enumerated() {
        let search = NameSearch(name, in: self)
        search.forEachRow(reaching: least, using: &scratch) { row in
          filter.admits(documents[Int(rows.document[row])])
        } _: { row, similarity in
          best[rows.document[row], default: BestName()].offer(
            similarity: Score.effective(similarity, isWeak: rows.isWeak[row]),
            evidence: similarity.evidence, query: number, document: Int(rows.nameInDocument[row]))
        }
      }
    }
    return best
  }

  private func match(_ scored: Scored, _ query: PreparedSubject) -> Match {
    let document = documents[scored.document]
    return Match(
      document: scored.document, id: document.id, list: document.list, party: document.party,
      caption: document.caption, score: scored.score,
      explanation: Explanation(
        query: query, document: subjects[scored.document], best: scored.name,
        attributes: scored.attributes))
  }
}
