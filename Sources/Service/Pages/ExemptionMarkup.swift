import Chronology
import Ostrakon
import Register

/// An exemption or licence: its limits before its text, since who reads the promise first may miss
/// that it holds elsewhere, for others, or for another measure.
struct ExemptionMarkup {
  let exemption: Exemption
  /// How it stands on the asked day, in words; nil where that goes without saying.
  let state: String?
  let citation: Citation
  /// The kind of conduct asked about, where one is.
  var conduct: String?

  var html: HTML {
    """
    <strong>\(exemption.title)</strong> (\(exemption.provision))\
    \(StatusMarkup.grade(exemption.confidence))\(citation.cite(exemption.sources))
    \(scope)<p>\(exemption.text)</p>
    """
  }

  private var scope: HTML {
    var lines: [HTML] = []
    if let state { lines.append("<strong>\(state)</strong>") }
    if let conduct, !exemption.bearsOn(conduct) {
      lines.append("<strong>not for \(Words.plain(conduct))</strong>, which was asked about")
    }
    if !exemption.territories.isEmpty {
      let places = exemption.territories.map(Words.place).joined(separator: ", ")
      lines.append("only in <strong>\(places)</strong>")
    }
    if !exemption.providers.isEmpty, !exemption.providers.contains("any") {
      let actors = exemption.providers.map(Words.actor).joined(separator: ", ")
      lines.append("only for <strong>\(actors)</strong>")
    }
    if !exemption.lifts.isEmpty {
      lines.append("bears on \(exemption.lifts.map(Words.plain).joined(separator: ", "))")
    }
    if let validity = exemption.validity, validity != .always {
      lines.append("valid \(Words.period(validity))")
    }
    lines += exemption.conditions.map { "condition: \($0)" }
    guard !lines.isEmpty else { return .empty }
    return "<ul class=\"scope\">\(lines.map { "<li>\($0)</li>" as HTML })</ul>"
  }
}

extension ExemptionMarkup {
  /// An exemption as it stands for a party on a day.
  init(_ state: ExemptionState, citation: Citation, conduct: String? = nil) {
    exemption = state.exemption
    self.state = state.state == .available ? nil : Words.state(state.state)
    self.citation = citation
    self.conduct = conduct
  }
}
