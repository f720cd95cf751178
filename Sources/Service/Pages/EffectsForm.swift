import Chronology
import HTTPServer
import Ostrakon
import Register

/// The form of the page of effects: who acts, what, where, with which jurisdictions in play.
struct EffectsForm {
  let path: String
  let asked: EffectsAnswer.Question
  let question: Question
  let register: DesignationRegister

  var html: HTML {
    """
    <form class="ask" action="\(path)" method="get">
    <p><label for="on">On</label><input id="on" name="on" value="\(question.asked.text)" size="12" \
    autocomplete="off" aria-describedby="effects-hint"></p>
    <p><label for="knownBy">As known on</label><input id="knownBy" name="knownBy" \
    value="\(question.knownBy?.description ?? "")" size="12" autocomplete="off" \
    aria-describedby="effects-hint"></p>
    <p><label for="as">Who acts</label><select id="as" name="as"><option value="">anybody</option>\
    \(actors)</select></p>
    <p><label for="conduct">What is done</label><select id="conduct" name="conduct">\
    <option value="">anything</option>\(conducts)</select></p>
    <p><label for="territory">Where, as a country code</label><input id="territory" name="territory" \
    value="\(asked.territory ?? "")" size="4" autocomplete="off" aria-describedby="effects-hint"></p>
    <details class="wide"><summary>Jurisdictions with a link: \
    \(asked.nexus.isEmpty ? "all" : asked.nexus.joined(separator: ", "))</summary>
    <fieldset><legend>None ticked means all</legend><ul class="ticks">\(places)</ul></fieldset></details>
    <p><button type="submit">Show</button></p>
    <p class="hint" id="effects-hint">A day 2025-04-17, a month 2013-05 or a year 2003. “As known on” \
    hides what was not public on that day. A country is two letters, such as AF: without one, \
    exemptions limited to a place are shown with their limit.</p>
    </form>
    """
  }

  private var actors: [HTML] {
    EffectsAnswer.Actor.allCases.map { actor in
      option(actor.rawValue, Words.actor(actor.rawValue), isChosen: asked.actor == actor.rawValue)
    }
  }

  private var conducts: [HTML] {
    EffectsAnswer.conducts(of: register).map { kind in
      option(kind, Words.plain(kind), isChosen: asked.conduct == kind)
    }
  }

  private func option(_ value: String, _ words: String, isChosen: Bool) -> HTML {
    let chosen: HTML = isChosen ? " selected" : ""
    return "<option value=\"\(value)\"\(chosen)>\(words)</option>"
  }

  private var places: [HTML] {
    EffectsAnswer.jurisdictions(of: register).map { code in
      let ticked: HTML = asked.nexus.contains(code) ? " checked" : ""
      return """
        <li><label><input type="checkbox" name="nexus" value="\(code)"\(ticked)> \
        \(Words.place(code)) (\(code))</label></li>
        """
    }
  }
}

extension EffectsAnswer.Question {
  /// The question in words; nil where it asks for everything.
  var words: String? {
    let parts = [
      nexus.isEmpty
        ? nil : "for a link with \(nexus.map(Words.place).joined(separator: ", "))",
      actor.map { "by \(Words.actor($0))" }, conduct.map { "about \(Words.plain($0))" },
      territory.map { "in \(Words.place($0))" },
    ].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}
