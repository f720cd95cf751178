import HTTPServer
import Ostrakon
import Register
import Synchronization

/// Who may ask what, and how often: keys of which only hashes are kept.
///
/// The file has a key a line: its SHA-256 in hexadecimal digits, its scopes separated by commas (`read`: statuses,
/// lists and pages; `match`: names, entities and customer files; `admin`: metrics), requests a minute or `-` for no
/// limit, and a name for the log. `#` begins a comment. A key is brought as `Authorization: ApiKey KEY`, as
/// OpenSanctions' clients do, `Authorization: Bearer KEY`, `X-Api-Key: KEY`, or as the password a browser asks for.
package final class APIKeys: Sendable {
  /// What a key may be used for.
  enum Scope: String, CaseIterable {
    case read, match, admin
  }

  private struct Key {
    let scopes: Set<Scope>
    let perMinute: Int?
    let name: String
  }

  /// Why a file of keys cannot be used.
  package struct Fault: Error, CustomStringConvertible {
    package let description: String
  }

  private let keys: [String: Key]
  /// Requests of each key in the minute under way.
  private let used = Mutex<(minute: Int, counts: [String: Int])>((0, [:]))

  /// - Throws: ``Fault`` that names the line.
  package init(_ text: String) throws(Fault) {
    var keys: [String: Key] = [:]
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let words = line.prefix { $0 != "#" }.split(whereSeparator: \.isWhitespace).map(String.init)
      guard !words.isEmpty else { continue }
      func fault(_ what: String) -> Fault {
        Fault(
          description:
            "line \(number + 1) of the file of keys \(what): write the key's SHA-256, scopes, requests a "
            + "minute or -, and a name")
      }
      guard words.count == 4 else { throw fault("has \(words.count) words, not 4") }
      let hash = words[0].lowercased()
      guard hash.utf8.count == 64, hash.allSatisfy(\.isHexDigit) else { throw fault("has no hash") }
      var scopes: Set<Scope> = []
      for word in words[1].split(separator: ",") {
        guard let scope = Scope(rawValue: String(word)) else {
          throw fault("has an unknown scope '\(word)'")
        }
        scopes.insert(scope)
      }
      let limit = Int(words[2])
      guard words[2] == "-" || limit.map({ $0 > 0 }) ?? false else { throw fault("has no limit") }
      keys[hash] = Key(scopes: scopes, perMinute: limit, name: words[3])
    }
    guard !keys.isEmpty else { throw Fault(description: "the file of keys has none") }
    self.keys = keys
  }

  /// The hash under which a key is kept.
  package static func hash(_ key: String) -> String {
    SHA256.digest(of: Array(key.utf8)).description
  }

  /// What a request needs.
  private static func scope(of request: HTTPRequest) -> Scope? {
    switch request.path.first ?? "" {
    // For who watches the service, and for the pages' looks.
    case "healthz", "readyz", "style.css", "script.js": nil
    case "match", "search", "entities", "reconcile", "statements", "screen", "screenings":
      .match
    // What somebody decides about a report is written to the store.
    case "read": request.path.count > 2 ? .admin : .match
    case "metrics": .admin
    default: .read
    }
  }

  private static func key(of request: HTTPRequest) -> String? {
    if let key = request.headers["X-Api-Key"] ?? request.item("api_key") { return key }
    let words = (request.headers["Authorization"] ?? "").split(separator: " ", maxSplits: 1)
    guard words.count == 2 else { return nil }
    switch words[0].lowercased() {
    case "apikey", "bearer": return String(words[1])
    case "basic":
      // The name before the colon is anybody's.
      return Base64.text(String(words[1]))?.split(separator: ":", maxSplits: 1).last.map(
        String.init)
    default: return nil
    }
  }

  /// What came of looking at a request's key.
  enum Verdict {
    case allowed(name: String?)
    case refused(HTTPResponse)
  }

  /// - Parameter second: the second of the clock, from which minutes are counted.
  func judge(_ request: HTTPRequest, second: Int) -> Verdict {
    guard let scope = APIKeys.scope(of: request) else { return .allowed(name: nil) }
    guard let given = APIKeys.key(of: request) else {
      var answer = Site.problem(401, "a key is needed: Authorization: ApiKey …")
      answer.headers.append(("WWW-Authenticate", "Basic realm=\"Ostrakon\", charset=\"UTF-8\""))
      return .refused(answer)
    }
    // Looked up by its hash: how long that takes tells nothing of the keys.
    let hash = APIKeys.hash(given)
    guard let key = keys[hash] else { return .refused(Site.problem(403, "the key is not known")) }
    guard key.scopes.contains(scope) else {
      return .refused(Site.problem(403, "the key is not for \(scope.rawValue)"))
    }
    if let most = key.perMinute {
      let minute = second / 60
      let count = used.withLock { used in
        if used.minute != minute { used = (minute, [:]) }
        used.counts[hash, default: 0] += 1
        return used.counts[hash] ?? 0
      }
      if count > most {
        var answer = Site.problem(429, "more than \(most) requests in a minute")
        answer.headers.append(("Retry-After", String(60 - second % 60)))
        return .refused(answer)
      }
    }
    return .allowed(name: key.name)
  }
}
