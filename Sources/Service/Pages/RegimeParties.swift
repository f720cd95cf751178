import Chronology
import HTTPServer
import Register

/// Where the register's parties stand under a regime on a day.
struct RegimeParties {
  let regime: Regime
  let standings: [Standing]
  let register: DesignationRegister
  let question: Question

  /// The order in which people look for them.
  private static let order: [StatusWord] = [
    .listed, .inForceHeldUnlawful, .suspended, .contested, .changes, .uncertain, .ended,
  ]

  var html: HTML {
    """
    <h2 id="parties">Parties under it on \(question.asked.text)\(question.knownByText)</h2>
    \(table)
    \(clear)
    <p class="dim">Of the register's parties only; the published list can hold many more.\
    \(unchecked)</p>
    """
  }

  private var table: HTML {
    let told = RegimeParties.order.flatMap { word in standings.filter { $0.word == word } }
    let rows: [HTML] =
      told.map { line in
        let end = line.endKind.map { " (\(Words.plain($0.rawValue)))" } ?? ""
        return row(
          line, "<span class=\"word \(line.word.rawValue)\">\(Words.word(line.word))\(end)</span>")
      }
      + others.map { line, sentence in
        row(
          line,
          "<span class=\"word none\">none</span><span class=\"small\">\(sentence)</span>")
      }
    guard !rows.isEmpty else {
      return "<p>No party of the register is or was under it by this day.</p>"
    }
    return """
      <table class="cards"><thead><tr><th scope="col">Party</th><th scope="col">Status</th>\
      <th scope="col">Since</th></tr></thead><tbody>\(rows)</tbody></table>
      """
  }

  private func row(_ line: Standing, _ status: HTML) -> HTML {
    """
    <tr><th scope="row">\(link(line.party))</th><td data-label="Status">\(status)</td>
    <td class="day" data-label="Since">\(line.since.map(Words.date) ?? "–")</td></tr>
    """
  }

  private func link(_ party: Party) -> HTML {
    """
    <a href="/party/\(PercentCoding.encoded(party.id))?\(question.urlQuery)#\(regime.id)">\
    \(HTML.name(party.name))</a>
    """
  }

  /// Parties that are no entry themselves while others are in their place: no bare "none".
  private var others: [(Standing, String)] {
    standings.filter(\.isForAssociated).compactMap { line in
      register.status(
        of: line.party.id, under: regime.id, on: question.asked, knownBy: question.knownBy
      )?.related.map { (line, StatusMarkup.related($0)) }
    }
  }

  /// Parties of which it is established that they are not under it.
  private var clear: HTML {
    let parties = standings.filter { $0.word == .none && !$0.isForAssociated }.map {
      link($0.party)
    }
    guard !parties.isEmpty else { return .empty }
    return """
      <details class="clear"><summary>Not listed, by evidence: \
      \(Words.count(parties.count, "party", "parties"))</summary>
      \(StatusMarkup.list(parties))</details>
      """
  }

  private var unchecked: String {
    let known = standings.count { $0.word != .unknown }
    let rest = register.parties.count - known
    return rest == 0
      ? ""
      : " \(Words.count(rest, "party", "parties")) of the register "
        + "\(rest == 1 ? "was" : "were") not checked here, which is not “not listed”."
  }
}
