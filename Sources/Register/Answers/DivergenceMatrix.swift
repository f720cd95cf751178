package import Chronology

/// Who lists whom on a day: parties by regimes, the word of each pair and since when.
///
/// Made in one pass over the standings of the day; no effect or source is looked up, so that the
/// whole register is a matter of milliseconds.
package struct DivergenceMatrix: Sendable {
  /// What one regime says of one party.
  package struct Cell: Sendable, Hashable {
    package let word: StatusWord
    package let endKind: EndKind?
    package let since: ImpreciseDate?
    /// Others are listed in the party's place, so that "none" is not the end of the matter.
    package let isForAssociated: Bool

    package init(word: StatusWord, endKind: EndKind?, since: ImpreciseDate?, isForAssociated: Bool)
    {
      self.word = word
      self.endKind = endKind
      self.since = since
      self.isForAssociated = isForAssociated
    }

    /// What a whole answer says, in short; nil where it is `unknown`.
    package init?(_ status: Status) {
      guard status.word != .unknown else { return nil }
      self.init(
        word: status.word, endKind: status.endKind, since: status.since,
        isForAssociated: status.related != nil)
    }
  }

  package struct Row: Sendable {
    package let party: Party
    /// By the matrix's columns; nil where the answer is `unknown`.
    package let cells: [Cell?]
    package let sides: DivergenceSides

    /// Whether jurisdictions of the matrix's columns disagree; see ``DivergenceSides``.
    package var isDivided: Bool { sides.isDivided }

    /// The first day from which every side stood as it stands, as ``Divergence/since``.
    package var since: ImpreciseDate? { cells.compactMap { $0?.since }.max() }
  }

  package let asked: AskedTime
  package let knownBy: Day?
  /// The columns, those of one jurisdiction together.
  package let regimes: [Regime]
  package let rows: [Row]

  /// The rows as a reader looks for them: by name, whatever the case of its letters.
  package var rowsByName: [Row] {
    rows.map { (key: $0.party.name.lowercased(), row: $0) }
      .sorted { ($0.key, $0.row.party.id) < ($1.key, $1.row.party.id) }.map(\.row)
  }

  /// The columns' jurisdictions with the number of columns each has.
  package var jurisdictions: [(code: String, count: Int)] {
    var groups: [(code: String, count: Int)] = []
    for regime in regimes {
      if groups.last?.code == regime.jurisdiction {
        groups[groups.count - 1].count += 1
      } else {
        groups.append((regime.jurisdiction, 1))
      }
    }
    return groups
  }
}

extension DesignationRegister {
  /// The matrix of a day.
  ///
  /// - Parameters:
  ///   - all: also the parties about whom the jurisdictions do not disagree; so is everybody of whom a column says
  ///     anything where they are of one jurisdiction, which cannot disagree with itself.
  ///   - kind: parties of this kind only.
  ///   - jurisdictions: columns of these only; empty for all.
  ///   - only: ids of regimes, columns of these only; empty for all.
  /// - Complexity: linear in the events of the register.
  package func divergenceMatrix(
    on asked: AskedTime, knownBy: Day? = nil, all: Bool = false, kind: PartyKind? = nil,
    jurisdictions: Set<String> = [], regimes only: Set<String> = []
  ) -> DivergenceMatrix {
    let columns = regimes.filter {
      (jurisdictions.isEmpty || jurisdictions.contains($0.jurisdiction))
        && (only.isEmpty || only.contains($0.id))
    }.enumerated().sorted {
      ($0.element.jurisdiction, $0.offset) < ($1.element.jurisdiction, $1.offset)
    }.map(\.element)
    let place = Dictionary(
      columns.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var cells: [String: [DivergenceMatrix.Cell?]] = [:]
    for standing in standings(on: asked, knownBy: knownBy) where standing.word != .unknown {
      guard let column = place[standing.regime.id] else { continue }
      cells[standing.party.id, default: Array(repeating: nil, count: columns.count)][column] =
        DivergenceMatrix.Cell(
          word: standing.word, endKind: standing.endKind, since: standing.since,
          isForAssociated: standing.isForAssociated)
    }
    let judge = DivergenceJudge(self, on: asked)
    let showsAll = all || Set(columns.map(\.jurisdiction)).count < 2
    let rows = parties.compactMap { party -> DivergenceMatrix.Row? in
      guard kind == nil || party.kind == kind, let cells = cells[party.id] else { return nil }
      let said = zip(columns, cells).compactMap { regime, cell in
        cell.map { (regime: regime, word: $0.word, isForAssociated: $0.isForAssociated) }
      }
      let row = DivergenceMatrix.Row(
        party: party, cells: cells, sides: judge.sides(of: party, said))
      return showsAll || row.isDivided ? row : nil
    }
    return DivergenceMatrix(asked: asked, knownBy: knownBy, regimes: columns, rows: rows)
  }
}
