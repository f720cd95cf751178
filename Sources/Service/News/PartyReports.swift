import Chronology
import Formats
import HTTPServer
import Ledger
import Ostrakon
import Register

/// What somebody accepted from press reports about a party. It stands beside the statuses and changes none: a report
/// is somebody's word, and a status is worked out from acts.
struct PartyReports {
  let party: Party
  let store: ListLedger?
  let knownBy: Day?

  var html: HTML {
    let accepted = ((try? store?.readings(of: party.id)) ?? []).filter { reading in
      reading.decision == .accepted
        && (knownBy.map { known in reading.report.published.map { $0 <= known } ?? false } ?? true)
    }
    guard !accepted.isEmpty else { return .empty }
    return """
      <h2 id="reports">Accepted from press reports</h2>
      <p class="dim">Beside the register, and not part of a status.</p>
      <ul class="plain results">\(items(accepted))</ul>
      """
  }

  /// One event told by several reports stands once, with all who tell it.
  private func items(_ accepted: [RecordedReading]) -> [HTML] {
    var order: [String] = []
    var groups: [String: [RecordedReading]] = [:]
    for reading in accepted {
      if groups[reading.identity] == nil { order.append(reading.identity) }
      groups[reading.identity, default: []].append(reading)
    }
    return order.map { item(groups[$0] ?? []) }
  }

  private func item(_ readings: [RecordedReading]) -> HTML {
    let events = readings.map { (try? JSONValue(parsing: Array($0.event.utf8))) ?? .null }
    func text(_ key: String) -> String? { events.first?[key]?.stringValue }
    let facts = [
      text("kind").map(Words.plain), text("regime").map { "under \($0)" }, text("date"),
      text("modality"),
    ].compactMap { $0 }
    let quotes: [HTML] = zip(readings, events).map { reading, event in
      let wording = event["wordings"]?.elements?.first
      let chain = (wording?["chain"]?.elements ?? []).compactMap(\.stringValue)
      let who = ([reading.report.publisher ?? "a report"] + chain).joined(separator: ", after ")
      return """
        <blockquote><p dir="auto">\(wording?["text"]?.stringValue ?? "")</p>\
        <footer>\(who)\(reading.report.published.map { ", \($0)" } ?? ""); accepted by \(reading.reader)</footer></blockquote>
        """
    }
    return "<li><strong>\(facts.joined(separator: ", "))</strong>\(quotes)</li>"
  }
}
