import Chronology
import Formats
import HTTPServer
import Ostrakon
import Register

extension Site {
  /// Where regimes disagree: the matrix or one party as a page, as a picture and for programs.
  func addDivergence(to router: inout Router) {
    router.on("GET", "divergence") { request, _ in
      Site.answering(request) { () throws(Refusal) in
        let question = try Question(request, site: self, known: DivergenceFilter.items)
        let filter = try DivergenceFilter(question, site: self)
        guard Site.wantsPage(request) else { return divergenceJSON(question, filter) }
        if let divergence = oneDivergence(question, filter) {
          return Site.page(
            PartyDivergencePage(divergence: divergence, filter: filter, question: question).html)
        }
        return Site.page(
          DivergencePage(
            matrix: divergenceMatrix(question, filter), filter: filter, question: question,
            counts: DivergenceYears(
              register, from: question.asked.last, through: question.asked.last,
              knownBy: question.knownBy, kind: filter.kind, jurisdictions: filter.jurisdictions,
              regimes: filter.regimes)
          ).html)
      }
    }
    router.on("GET", "divergence/years") { request, _ in
      Site.answering(request) { () throws(Refusal) in
        let question = try Question(
          request, site: self, known: DivergenceFilter.items.filter { $0 != "party" && $0 != "all" }
        )
        let filter = try DivergenceFilter(question, site: self)
        let answer = DivergenceYears(
          register, from: Site.firstYear, through: question.asked.last, knownBy: question.knownBy,
          kind: filter.kind, jurisdictions: filter.jurisdictions, regimes: filter.regimes)
        guard Site.wantsPage(request) else { return Site.json(answer.json) }
        return Site.page(
          DivergenceYearsPage(answer: answer, filter: filter, question: question).html)
      }
    }
    router.on("GET", "divergence.json") { request, _ in
      Site.answering(request) { () throws(Refusal) in
        let question = try Question(request, site: self, known: DivergenceFilter.items)
        return divergenceJSON(question, try DivergenceFilter(question, site: self))
      }
    }
    router.on("GET", "divergence.svg") { request, _ in
      Site.answering(request) { () throws(Refusal) in
        let question = try Question(request, site: self, known: DivergenceFilter.items)
        let filter = try DivergenceFilter(question, site: self)
        if let divergence = oneDivergence(question, filter) {
          return Site.picture(
            PartyMatrixSVG(divergence, on: question.asked, knownBy: question.knownBy).text)
        }
        return Site.picture(MatrixSVG(divergenceMatrix(question, filter)).text)
      }
    }
  }

  /// The first regimes of the register are of 1997 and later; before it there is nothing to count.
  private static let firstYear = Day(iso: "1990-01-01") ?? .first

  /// Of the one party the filter names, if it names one.
  private func oneDivergence(_ question: Question, _ filter: DivergenceFilter) -> Divergence? {
    filter.party.flatMap {
      register.divergence(
        of: $0, on: question.asked, knownBy: question.knownBy,
        jurisdictions: filter.jurisdictions, regimes: filter.regimes)
    }
  }

  private func divergenceMatrix(
    _ question: Question, _ filter: DivergenceFilter
  ) -> DivergenceMatrix {
    register.divergenceMatrix(
      on: question.asked, knownBy: question.knownBy, all: filter.isAll, kind: filter.kind,
      jurisdictions: filter.jurisdictions, regimes: filter.regimes)
  }

  private func divergenceJSON(_ question: Question, _ filter: DivergenceFilter) -> HTTPResponse {
    let found =
      filter.party == nil
      ? register.divergences(of: divergenceMatrix(question, filter))
      : [oneDivergence(question, filter)].compactMap { $0 }
    return Site.json([
      "validOn": .string(question.asked.text), "parties": .array(found.map(\.json)),
    ])
  }
}
