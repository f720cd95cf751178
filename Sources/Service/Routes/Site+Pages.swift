import Chronology
import HTTPServer
import Ostrakon
import Register

extension Site {
  /// The pages for people. They work without scripts.
  func addPages(to router: inout Router) {
    router.on("GET", "style.css") { _, _ in
      var answer = HTTPResponse(
        type: "text/css; charset=utf-8", body: Array(StyleSheet.text.utf8))
      answer.headers.append(("Cache-Control", "max-age=3600"))
      return answer
    }
    router.on("GET", "") { request, _ in
      Site.answering(request) { () throws(Refusal) in
        let question = try Question(request, site: self, known: ["q"])
        return Site.page(SearchPage(site: self, query: question.text("q")).html)
      }
    }
    router.on("GET", "party/:id") { request, parameters in
      Site.answering(request) { () throws(Refusal) in
        let question = try Question(request, site: self, known: [])
        let party = try party(parameters["id"] ?? "")
        return Site.page(
          PartyPage(
            answer: home.status(of: party, on: question.asked, knownBy: question.knownBy),
            register: register, asked: question.asked, knownBy: question.knownBy,
            timeline: home.timeline(of: party, knownBy: question.knownBy)
          ).html)
      }
    }
    router.on("GET", "party/:id/timeline.svg") { request, parameters in
      Site.answering(request) { () throws(Refusal) in
        let question = try Question(request, site: self, known: [])
        let party = try party(parameters["id"] ?? "")
        let timeline = home.timeline(of: party, knownBy: question.knownBy)
        let picture = TimelineSVG(timeline, through: day, marked: question.asked.last)
        var answer = HTTPResponse(type: "image/svg+xml", body: Array(picture.text.utf8))
        // The picture's own style sheet stands inside it.
        answer.headers.append(
          ("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'"))
        return answer
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
    router.on("GET", "divergence") { request, _ in
      Site.answering(request) { () throws(Refusal) in
        let question = try Question(request, site: self, known: [])
        guard Site.wantsPage(request) else { return divergenceJSON(question) }
        return Site.page(
          DivergencePage(
            divergences: register.divergences(on: question.asked, knownBy: question.knownBy),
            question: question
          ).html)
      }
    }
    router.on("GET", "lists") { _, _ in Site.page(ListsPage(site: self).html) }
  }
}
