import Chronology
import Formats
import Register

/// Checks one party file against the regimes, the other parties and the sources.
struct PartyCheck {
  let file: PartyFile
  let path: String
  let regimes: [String: Regime]
  let parties: Set<String>
  let lists: [ListDescriptor]
  let sources: Set<String>
  let log: ProblemLog

  func run() {
    for relation in file.party.relations where !parties.contains(relation.party) {
      let hint = nearest(to: relation.party, in: parties).map { "; did you mean '\($0)'?" } ?? ""
      add(
        place("a relation", relation.party),
        "a relation names the party '\(relation.party)', which no file describes\(hint)")
    }
    for link in file.party.listLinks where !lists.contains(where: { $0.id == link.list }) {
      add(
        place("a list link", link.list),
        "a list link names the list '\(link.list)', which is not in lists/")
    }
    for coverage in file.coverage {
      let mark = place("a coverage", coverage.regime)
      check(regime: coverage.regime, mark)
      check(coverage.sources, "coverage of \(coverage.regime)", mark)
    }
    for event in file.events { check(event) }
    checkTimelines()
    for procedure in file.procedures { check(procedure) }
    for conflict in file.conflicts {
      let mark = place("a conflict", conflict.id)
      if let regime = conflict.regime { check(regime: regime, mark) }
      if conflict.statements.count < 2 {
        add(mark, "the conflict '\(conflict.id)' needs at least two statements")
      }
      for statement in conflict.statements { check([statement.source], "a statement", mark) }
    }
    for remark in file.remarks { check(remark.sources, "a remark", place("a remark", remark.text)) }
  }

  private func place(_ what: String, _ name: String) -> YAMLNode.Mark? {
    log.place(path, what, name)
  }

  private func add(_ mark: YAMLNode.Mark?, _ message: String) { log.add(path, mark, message) }

  private func check(regime id: String, _ mark: YAMLNode.Mark?) {
    guard regimes[id] == nil else { return }
    let hint = nearest(to: id, in: regimes.keys).map { "; did you mean '\($0)'?" } ?? ""
    add(mark, "there is no regime '\(id)' in regimes/\(hint)")
  }

  private func check(_ cited: [String], _ what: String, _ mark: YAMLNode.Mark?) {
    for source in cited where !sources.contains(source) {
      let hint = nearest(to: source, in: sources).map { "; did you mean '\($0)'?" } ?? ""
      add(mark, "\(what) cites '\(source)', which is not in sources.yaml\(hint)")
    }
  }

  private func check(_ event: Event) {
    let mark = place("an event", event.id)
    check(event.sources + event.assertions.map(\.source), "the event '\(event.id)'", mark)
    if event.dates.all.isEmpty { add(mark, "the event '\(event.id)' has no date") }
    if event.knownFrom == nil, event.dates.scheduledFor == nil || event.dates.all.count == 1 {
      add(
        mark,
        "nobody can tell when the event '\(event.id)' became public: give 'announced', 'published' "
          + "or an assertion with 'published'")
    }
    if event.sources.isEmpty, !event.evidence.contains(.unsourced) {
      add(mark, "the event '\(event.id)' has neither a source nor 'evidence: unsourced'")
    }
    if let regimeID = event.regime {
      check(regime: regimeID, mark)
      if let regime = regimes[regimeID] {
        check(event.sets, of: regime, "event '\(event.id)'", mark)
      }
      if !file.coverage.contains(where: { $0.regime == regimeID }) {
        add(mark, "the event '\(event.id)' is about \(regimeID), but 'coverage' lacks that regime")
      }
    } else if !event.sets.isEmpty {
      add(mark, "the event '\(event.id)' sets facets without naming a regime")
    }
    checkEnding(event, mark)
    checkStep(event, mark)
  }

  private func checkEnding(_ event: Event, _ mark: YAMLNode.Mark?) {
    let ends = event.sets.values.contains(.ended)
    if ends, event.endKind == nil {
      add(mark, "the event '\(event.id)' ends a facet: say how with 'end-kind'")
    }
    if !ends, event.endKind != nil {
      add(mark, "the event '\(event.id)' has an 'end-kind' but ends no facet")
    }
    if event.relief != nil, !event.sets.values.contains(.heldUnlawful) {
      add(mark, "the event '\(event.id)' has a 'relief' but holds no facet unlawful")
    }
    switch event.kind {
    case .statement, .announcement, .report, .petition, .admission, .scheduling, .hearing, .law:
      if !event.sets.isEmpty {
        add(
          mark,
          "a \(event.kind.rawValue) changes no status: the event '\(event.id)' must not have 'sets'"
        )
      }
    default: break
    }
  }

  private func checkTimelines() {
    for id in Set(file.events.compactMap(\.regime)).sorted() {
      guard let regime = regimes[id] else { continue }
      TimelineCheck(
        regime: regime, events: file.events.filter { $0.regime == id },
        coverage: file.coverage.first { $0.regime == id },
        report: { add(place("an event", $0.id), $1) }
      ).run()
    }
  }

  private func checkStep(_ event: Event, _ mark: YAMLNode.Mark?) {
    if let id = event.procedure, !file.procedures.contains(where: { $0.id == id }) {
      add(mark, "the event '\(event.id)' is a step of '\(id)', which 'procedures' does not have")
    }
    if event.procedure == nil, event.stage != nil {
      add(mark, "the event '\(event.id)' has a 'stage' but names no 'procedure'")
    }
    if let decided = event.dates.decided, let effective = event.dates.effective,
      effective.latest < decided.earliest
    {
      add(
        mark,
        "the event '\(event.id)' takes effect (\(effective)) before it is decided (\(decided))")
    }
  }

  private func check(
    _ sets: [String: FacetValue], of regime: Regime, _ what: String, _ mark: YAMLNode.Mark?
  ) {
    for facet in sets.keys.sorted() where !regime.facets.contains(where: { $0.id == facet }) {
      let known = regime.facets.map(\.id).joined(separator: " ")
      add(mark, "\(what) sets the facet '\(facet)', which \(regime.id) does not have (\(known))")
    }
  }

  private func check(_ procedure: Procedure) {
    let mark = place("a procedure", procedure.id)
    check(regime: procedure.regime, mark)
    check(procedure.sources, "the procedure '\(procedure.id)'", mark)
    if let regime = regimes[procedure.regime] {
      check(procedure.grantSets, of: regime, "procedure '\(procedure.id)'", mark)
    }
    if !file.events.contains(where: { $0.procedure == procedure.id && $0.stage != nil }) {
      add(mark, "no event is a step of the procedure '\(procedure.id)'")
    }
  }
}
