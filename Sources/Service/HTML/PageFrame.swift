import Ostrakon

/// What every page has around its content.
struct PageFrame {
  let title: String
  /// Path of the page in the navigation, to mark it as the current one.
  var current = ""
  let content: HTML
  /// Whether the page looks again every second.
  var refreshes = false

  private static let places = [
    ("/", "Search"), ("/screen", "Screen"), ("/read", "Read"), ("/changes", "Changes"),
    ("/docket", "Docket"),
    ("/divergence", "Divergence"),
    ("/regimes", "Regimes"), ("/lists", "Lists"),
  ]

  var html: HTML {
    """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">\(refreshes ? "<meta http-equiv=\"refresh\" content=\"1\">" as HTML : .empty)
    <title>\(title) · Ostrakon</title>
    <link rel="stylesheet" href="/style.css">
    <script src="/script.js" defer></script>
    </head>
    <body>
    <a class="skip" href="#content">Skip to the content</a>
    <header class="top">
    <p class="brand"><a href="/">Ostrakon</a></p>
    <nav aria-label="Main"><ul>\(navigation)</ul></nav>
    </header>
    <main id="content">
    \(content)
    </main>
    <footer class="bottom"><p>\(StatusAnswer.disclaimer)</p></footer>
    </body>
    </html>
    """
  }

  private var navigation: [HTML] {
    PageFrame.places.map { path, name in
      path == current
        ? "<li><a href=\"\(path)\" aria-current=\"page\">\(name)</a></li>"
        : "<li><a href=\"\(path)\">\(name)</a></li>"
    }
  }
}
