import NewsReading
import Synchronization

/// The articles somebody pasted to be read, in memory only: one is written to the store when something is decided about
/// it, and the oldest is forgotten when there are too many.
package final class ReadArticles: Sendable {
  /// Articles kept at a time.
  private static let most = 32

  private let articles = Mutex<[(id: String, article: Article)]>([])

  package init() {}

  func article(_ id: String) -> Article? {
    articles.withLock { $0.first { $0.id == id }?.article }
  }

  /// - Returns: the id under which it is found: 64 random bits.
  func add(_ article: Article) -> String {
    var random = SystemRandomNumberGenerator()
    let digits = String(random.next(), radix: 16)
    let id = String(repeating: "0", count: 16 - digits.count) + digits
    articles.withLock { articles in
      if articles.count >= ReadArticles.most { articles.removeFirst() }
      articles.append((id, article))
    }
    return id
  }
}
