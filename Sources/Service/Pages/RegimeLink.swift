import Chronology
import HTTPServer
import Register

/// Where a regime's name leads: to its page, on the day the reader asks about.
enum RegimeLink {
  /// - Parameter query: the asked days as query items.
  static func html(_ id: String, _ query: String) -> HTML {
    "<a href=\"/regime/\(PercentCoding.encoded(id))?\(query)\">\(id)</a>"
  }

  static func query(_ asked: AskedTime, knownBy: Day?) -> String {
    "on=\(PercentCoding.encoded(asked.text))" + (knownBy.map { "&knownBy=\($0)" } ?? "")
  }
}

extension Status {
  /// The regime's id as a link to its page on the status's day.
  var regimeLink: HTML { RegimeLink.html(regime.id, RegimeLink.query(asked, knownBy: knownBy)) }
}
