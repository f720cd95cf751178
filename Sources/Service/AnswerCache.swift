import HTTPServer
import Synchronization

/// Answers of one state of the site that were given before, by what was asked.
///
/// Pages and answers about statuses are pure functions of the address, the facts and the day, and some take
/// milliseconds to reckon. What is asked by name is not kept: it hardly comes twice, and is nobody's business later.
final class AnswerCache: Sendable {
  private struct Key: Hashable {
    let path: String
    let query: [QueryItem]
    let isPage: Bool
  }

  private struct Kept {
    var answers: [Key: HTTPResponse] = [:]
    var bytes = 0
  }

  /// First segments of paths. Only what depends on nothing of a request but address and `Accept`: the feed of changes
  /// writes the host it is asked by, and one reader's would be another's.
  private static let kept: Set<String> = [
    "", "party", "regimes", "regime", "divergence", "divergence.json", "divergence.svg", "docket",
    "docket.json", "docket.ics", "status", "timeline", "lists", "changes", "changes.atom",
    "catalog",
  ]
  /// Bytes of bodies kept at most; beyond, all are forgotten, which is simpler than to tell which are old and costs
  /// each of them one reckoning.
  private static let most = 64 << 20

  private let all = Mutex(Kept())

  /// Forgets all answers.
  func clear() { all.withLock { $0 = Kept() } }

  /// The answer to a request, from before or reckoned.
  func answer(_ request: HTTPRequest, _ reckon: (HTTPRequest) -> HTTPResponse) -> HTTPResponse {
    guard request.method == .get, AnswerCache.kept.contains(request.path.first ?? ""),
      request.item("q") == nil
    else { return reckon(request) }
    let key = Key(path: request.rawPath, query: request.query, isPage: Site.wantsPage(request))
    if let known = all.withLock({ $0.answers[key] }) { return known }
    let answer = reckon(request)
    guard answer.status == 200 else { return answer }
    all.withLock { kept in
      if kept.bytes + answer.body.count > AnswerCache.most { kept = Kept() }
      if kept.answers.updateValue(answer, forKey: key) == nil { kept.bytes += answer.body.count }
    }
    return answer
  }
}
