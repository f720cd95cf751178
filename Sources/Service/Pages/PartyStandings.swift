import Chronology
import Ostrakon
import Register

/// A party's statuses in the groups in which people read them: what bites or moves, what is not listed
/// though related parties are, what is not listed, and what nobody checked.
///
/// With thirty-three regimes most say "none" or "unknown" of a party. These take a line each, so that
/// the ones that matter are not lost among them; none is left out.
struct PartyStandings {
  /// Under a measure, changing, ended, or not settled: each has a section of its own.
  let telling: [Status]
  /// The party itself is not listed or not covered, but parties related to it are, or others in its
  /// place; or sources disagree about that.
  let indirect: [Status]
  /// Not listed, established by evidence.
  let clear: [Status]
  /// Nobody checked, or nothing was established.
  let unknown: [Status]

  init(_ statuses: [Status]) {
    var groups: [Int: [Status]] = [:]
    for status in statuses { groups[PartyStandings.group(status), default: []].append(status) }
    telling = groups[0] ?? []
    indirect = groups[1] ?? []
    clear = groups[2] ?? []
    unknown = groups[3] ?? []
  }

  private static func group(_ status: Status) -> Int {
    switch status.word {
    case .none, .unknown:
      if !status.procedures.isEmpty || !status.designations.isEmpty { return 0 }
      if status.related != nil || !status.kindred.isEmpty || !status.conflicts.isEmpty { return 1 }
      return status.word == .none ? 2 : 3
    default: return 0
    }
  }

  /// Statuses with a section of their own on the page.
  var detailed: [Status] { telling + indirect }
}

/// The table at the head of a party's page, group by group.
struct StandingsMarkup {
  let standings: PartyStandings
  let citation: Citation

  var html: HTML {
    """
    \(table("In force, moving, ended or not settled", standings.telling))
    \(table("Not the party itself: others are, or sources disagree", standings.indirect))
    \(clear)
    \(unknown)
    """
  }

  private func table(_ title: String, _ statuses: [Status]) -> HTML {
    guard !statuses.isEmpty else { return .empty }
    let rows: [HTML] = statuses.map { status in
      let regime = status.regime
      return """
        <tr><th scope="row"><a href="#\(regime.id)">\(regime.id)</a>\
        <span class="small">\(Words.title(regime))</span></th>
        <td data-label="Status">\(StatusMarkup.word(status))\
        \(StatusMarkup.small(StatusMarkup.qualifications(status)))</td>
        <td class="day" data-label="Since">\(status.since.map(Words.date) ?? "–")</td>
        <td class="day" data-label="Verified through">\(status.verifiedThrough.description)</td></tr>
        """
    }
    return """
      <table class="cards standings"><caption>\(title)</caption>
      <thead><tr><th scope="col">Regime</th><th scope="col">Status</th><th scope="col">Since</th>\
      <th scope="col">Verified through</th></tr></thead>
      <tbody>\(rows)</tbody></table>
      """
  }

  /// Established negatives: a line each, with what they rest on.
  private var clear: HTML {
    guard !standings.clear.isEmpty else { return .empty }
    let rows: [HTML] = standings.clear.map { status in
      let coverage = status.coverage
      let evidence = status.evidence.isEmpty ? "" : Words.evidence(status.evidence)
      return """
        <tr id="\(status.regime.id)"><th scope="row">\(status.regimeLink)\
        <span class="small">\(Words.title(status.regime))</span></th>
        <td data-label="Rests on">\(coverage?.remark ?? evidence)\
        \(StatusMarkup.grade(status.confidence ?? .certain))\(citation.cite(coverage?.sources ?? []))\
        \(StatusMarkup.small([status.qualification].compactMap { $0 }))</td>
        <td class="day" data-label="Verified through">\(status.verifiedThrough.description)</td></tr>
        """
    }
    let count = Words.count(rows.count, "regime", "regimes")
    return """
      <details class="clear"><summary>Not listed under \(count), by evidence: \
      \(standings.clear.map(\.regime.id).joined(separator: ", "))</summary>
      <table class="cards"><thead><tr><th scope="col">Regime</th><th scope="col">Rests on</th>\
      <th scope="col">Verified through</th></tr></thead>
      <tbody>\(rows)</tbody></table></details>
      """
  }

  private var unknown: HTML {
    guard !standings.unknown.isEmpty else { return .empty }
    let items: [HTML] = standings.unknown.map { status in
      let why = status.coverage?.remark.map { ": \($0)" } ?? ""
      return "<span id=\"\(status.regime.id)\"><strong>\(status.regimeLink)</strong>\(why)</span>"
    }
    return """
      <details class="clear"><summary>Not covered, which is not “not listed”: \
      \(standings.unknown.map(\.regime.id).joined(separator: ", "))</summary>
      \(StatusMarkup.list(items))</details>
      """
  }
}
