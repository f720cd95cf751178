/// Markup that is safe by construction: what is interpolated as text is escaped, what is already
/// markup is not escaped twice.
///
///     let cell: HTML = "<td>\(party.name)</td>"
struct HTML: ExpressibleByStringInterpolation, Sendable {
  let text: String

  init(stringLiteral value: String) { text = value }

  init(stringInterpolation: StringInterpolation) { text = stringInterpolation.text }

  private init(trusted text: String) { self.text = text }

  /// Pieces one after another.
  init(_ pieces: [HTML], separator: String = "\n") {
    self.init(trusted: pieces.map(\.text).joined(separator: separator))
  }

  /// Markup made by another part of this program, such as a picture.
  static func trusted(_ text: String) -> HTML { HTML(trusted: text) }

  static let empty = HTML(trusted: "")

  var bytes: [UInt8] { Array(text.utf8) }

  struct StringInterpolation: StringInterpolationProtocol {
    var text = ""

    init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity * 2)
    }

    mutating func appendLiteral(_ literal: String) { text += literal }

    mutating func appendInterpolation(_ value: String) { text += HTML.escaped(value) }

    mutating func appendInterpolation(_ value: Int) { text += String(value) }

    mutating func appendInterpolation(_ value: HTML) { text += value.text }

    mutating func appendInterpolation(_ values: [HTML]) {
      text += values.map(\.text).joined(separator: "\n")
    }
  }

  private static func escaped(_ value: String) -> String {
    var result = ""
    result.reserveCapacity(value.utf8.count)
    for character in value.unicodeScalars {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }
}
