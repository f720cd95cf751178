import Chronology
import Formats
import HTTPServer
import Ledger
import Ostrakon
import Register
import Screening

extension Site {
  /// The pages for people. They work without scripts; the one there is saves steps.
  func addPages(to router: inout Router) {
    router.on("GET", "style.css") { _, _ in
      var answer = HTTPResponse(
        type: "text/css; charset=utf-8", body: Array(StyleSheet.text.utf8))
      answer.headers.append(("Cache-Control", "max-age=3600"))
      return answer
    }
    router.on("GET", "script.js") { _, _ in
      var answer = HTTPResponse(
        type: "text/javascript; charset=utf-8", body: Array(Script.text.utf8))
      answer.headers.append(("Cache-Control", "max-age=3600"))
      return answer
    }
    router.on("GET", "") { request, _ in
      Site.answering(request) { () throws(Refusal) in
        let question = try Question(request, site: self, known: ["q"], isDated: false)
        return Site.page(SearchPage(site: self, query: question.text("q")).html)
      }
    }
    router.on("GET", "party/:id") { request, parameters in
      Site.answering(request) { () throws(Refusal) in
        let question = try Question(request, site: self, known: [])
        let text = parameters["id"] ?? ""
        guard let party = register.party(text) else {
          return try elsewhere(text, request)
        }
        return Site.page(
          PartyPage(
            answer: home.status(of: party, on: question.asked, knownBy: question.knownBy),
            register: register, asked: question.asked, knownBy: question.knownBy,
            timeline: home.timeline(of: party, knownBy: question.knownBy),
            entries: PartyEntries(party: party, store: store),
            reports: PartyReports(
              party: party, store: try? home.storeIfAny(), knownBy: question.knownBy)
          ).html)
      }
    }
    router.on("GET", "party/:id/timeline.svg") { request, parameters in
      Site.answering(request) { () throws(Refusal) in
        let question = try Question(request, site: self, known: ["narrow"])
        let party = try party(parameters["id"] ?? "")
        let timeline = home.timeline(of: party, knownBy: question.knownBy)
        let picture = TimelineSVG(
          timeline, through: day, marked: question.asked.last,
          isNarrow: question.text("narrow") == "1")
        return Site.picture(picture.text)
      }
    }
    router.on("GET", "party/:id/effects") { request, parameters in
      Site.answering(request) { () throws(Refusal) in
        try effects(request, party: parameters["id"] ?? "")
      }
    }
    router.on("GET", "docket") { request, _ in
      Site.answering(request) { () throws(Refusal) in
        let question = try Question(request, site: self, known: [])
        guard Site.wantsPage(request) else { return docketJSON(question) }
        let docket = register.docket(on: question.asked, knownBy: question.knownBy)
        return Site.page(
          DocketPage(docket: docket, register: register, question: question).html)
      }
    }
    addDivergence(to: &router)
    router.on("GET", "regimes") { request, _ in
      Site.answering(request) { () throws(Refusal) in
        _ = try Question(request, site: self, known: [], isDated: false)
        guard Site.wantsPage(request) else {
          return Site.json(["regimes": .array(register.regimes.map(\.summary))])
        }
        return Site.page(RegimesPage(regimes: register.regimes).html)
      }
    }
    router.on("GET", "regime/:id") { request, parameters in
      Site.answering(request) { () throws(Refusal) in
        let question = try Question(request, site: self, known: [])
        let regime = try regime(parameters["id"] ?? "")
        let standings = register.standings(
          on: question.asked, knownBy: question.knownBy, under: regime.id)
        guard Site.wantsPage(request) else {
          return Site.json(
            regime.json(standings, on: question.asked, knownBy: question.knownBy))
        }
        let counts: RegimeCounts
        do throws(LedgerError) {
          counts = try RegimeCounts(
            regime, facts: home.facts, store: store, knownBy: question.knownBy,
            through: question.asked.last)
        } catch {
          throw Refusal(status: 500, message: "\(error)")
        }
        return Site.page(
          RegimePage(
            regime: regime, standings: standings, register: register, question: question,
            pictures: RegimePictures(regime: regime, counts: counts, question: question)
          ).html)
      }
    }
    router.on("GET", "lists") { request, _ in
      Site.answering(request) { () throws(Refusal) in
        _ = try Question(request, site: self, known: [], isDated: false)
        let page = try ListsPage(site: self)
        return Site.wantsPage(request) ? Site.page(page.html) : Site.json(page.json)
      }
    }
  }

  static func picture(_ svg: String) -> HTTPResponse {
    var answer = HTTPResponse(type: "image/svg+xml", body: Array(svg.utf8))
    // The picture's own style sheet stands inside it.
    answer.headers.append(
      ("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'"))
    return answer
  }

  /// What bears on dealings with a party.
  private func effects(_ request: HTTPRequest, party text: String) throws(Refusal) -> HTTPResponse {
    let question = try Question(
      request, site: self, known: ["nexus", "as", "conduct", "territory"])
    guard let party = register.party(text) else {
      return try elsewhere(text, request, page: "/effects")
    }
    let asked: EffectsAnswer.Question
    do throws(EffectsAnswer.Question.Fault) {
      asked = try EffectsAnswer.Question(
        checking: question.texts("nexus").flatMap { $0.split(separator: ",").map(String.init) },
        actor: question.text("as"), conduct: question.text("conduct"),
        territory: question.text("territory"), in: register)
    } catch {
      throw Refusal(status: 400, message: error.description)
    }
    let answer = home.effects(of: party, asked, on: question.asked, knownBy: question.knownBy)
    guard Site.wantsPage(request) else { return Site.json(answer.json) }
    return Site.page(EffectsPage(answer: answer, register: register, question: question).html)
  }

  /// A page has one address, its party's id: a name leads there, and what is no name of a party gets
  /// the parties it resembles.
  private func elsewhere(
    _ text: String, _ request: HTTPRequest, page: String = ""
  ) throws(Refusal) -> HTTPResponse {
    if let (party, isExact) = try? home.lookup.find(text), isExact {
      let items = request.query.map { item in
        "\(PercentCoding.encoded(item.name))=\(PercentCoding.encoded(item.value))"
      }
      let query = items.isEmpty ? "" : "?\(items.joined(separator: "&"))"
      var answer = HTTPResponse(status: 303)
      answer.headers.append(
        ("Location", "/party/\(PercentCoding.encoded(party.id))\(page)\(query)"))
      return answer
    }
    let near = screener.match(
      ScreeningSubject(names: [.init(text)]), limit: 5, threshold: 0,
      lists: [Screener.registerList])
    let message = "The register has no party '\(text)'."
    guard Site.wantsPage(request) else { throw Refusal(status: 404, message: message) }
    return ErrorPage(
      status: 404, message: message, parties: near.compactMap { register.party($0.id) }
    ).response
  }
}
