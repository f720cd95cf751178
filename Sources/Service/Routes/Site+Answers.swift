import Chronology
import Formats
import HTTPServer
import Ostrakon
import Register

extension Site {
  /// The JSON routes about statuses; the same JSON as the command prints.
  func addAnswers(to router: inout Router) {
    router.on("GET", "healthz") { _, _ in Site.json(["status": "ok"]) }
    // A service without lists answers about the register's parties only: fine for people who ask
    // about these, not for whoever sends it customers to screen.
    router.on("GET", "readyz") { _, _ in
      guard !screener.versions.isEmpty else {
        return Site.problem(503, "no list is taken in yet: run 'ostrakon update'")
      }
      return Site.json(["status": "ok", "listVersions": screener.versionsJSON])
    }
    router.on("GET", "status") { request, _ in
      Site.answering(request) { () throws(Refusal) in
        let question = try Question(request, site: self, known: ["party", "regime"])
        guard let name = question.text("party") else {
          throw Refusal(status: 400, message: "name the party: /status?party=Taliban")
        }
        let party = try party(name)
        let only = try question.text("regime").map { text throws(Refusal) in
          try regime(text).id
        }
        return Site.json(
          home.status(of: party, regime: only, on: question.asked, knownBy: question.knownBy)
            .json)
      }
    }
    router.on("GET", "timeline") { request, _ in
      Site.answering(request) { () throws(Refusal) in
        let question = try Question(request, site: self, known: ["party"])
        guard let name = question.text("party") else {
          throw Refusal(status: 400, message: "name the party: /timeline?party=Taliban")
        }
        return Site.json(home.timeline(of: try party(name), knownBy: question.knownBy).json)
      }
    }
    // The pages at /docket and /divergence answer programs in JSON; these always do.
    router.on("GET", "docket.json") { request, _ in
      Site.answering(request) { () throws(Refusal) in
        docketJSON(try Question(request, site: self, known: []))
      }
    }
    router.on("GET", "docket.ics") { request, _ in
      Site.answering(request) { () throws(Refusal) in
        let question = try Question(request, site: self, known: [])
        let docket = register.docket(on: question.asked, knownBy: question.knownBy)
        let text = DocketCalendar.text(docket, register: register, stamp: question.asked.last)
        return HTTPResponse(type: "text/calendar; charset=utf-8", body: Array(text.utf8))
      }
    }
  }

  func docketJSON(_ question: Question) -> HTTPResponse {
    Site.json(register.docket(on: question.asked, knownBy: question.knownBy).json)
  }
}
