package import Chronology

/// A language that is read.
package enum ArticleLanguage: String, Sendable, Hashable, CaseIterable {
  case english = "en"
  case russian = "ru"
}

/// A press report to be read: its words, and what is known of where and when they appeared.
package struct Article: Sendable, Hashable {
  /// The headline; it is read, too, as the first sentence.
  package var title: String?
  package var publisher: String?
  /// The day of publication, against which "on Thursday" and "in December" are resolved; nil where nobody knows.
  package var published: Day?
  package var language: ArticleLanguage
  /// The headline, an empty line and the body, paragraphs parted by an empty line. Ranges of events are places in it.
  package let text: String

  /// - Parameter language: told from the letters when nil.
  package init(
    title: String? = nil, publisher: String? = nil, published: Day? = nil,
    language: ArticleLanguage? = nil, body: String
  ) {
    self.title = title
    self.publisher = publisher
    self.published = published
    text = (title.map { "\($0)\n\n" } ?? "") + body
    self.language = language ?? Article.language(of: text)
  }

  /// Russian where most letters are Cyrillic, else English.
  private static func language(of text: String) -> ArticleLanguage {
    var latin = 0
    var cyrillic = 0
    for scalar in text.unicodeScalars.prefix(4000) {
      switch scalar.value {
      case 0x41...0x5A, 0x61...0x7A: latin += 1
      case 0x400...0x4FF: cyrillic += 1
      default: continue
      }
    }
    return cyrillic > latin ? .russian : .english
  }
}
