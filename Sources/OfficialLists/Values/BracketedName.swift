import Formats

/// A name with others in brackets behind it: `Armed Islamic Group (Groupe Islamique Armée) (GIA)`.
struct BracketedName: Hashable {
  /// What stands before the first bracket.
  let value: String
  /// What stands in each pair of brackets, those inside one another with them.
  let others: [String]

  /// Parts a name; one with text behind its brackets, or brackets that do not close, stays whole.
  init(_ text: String) {
    let plain = text.foldingWhiteSpace()
    var head = ""
    var groups: [String] = []
    var depth = 0
    for character in plain {
      switch character {
      case "(":
        if depth == 0 { groups.append("") } else { groups[groups.count - 1].append("(") }
        depth += 1
      case ")" where depth > 1:
        depth -= 1
        groups[groups.count - 1].append(")")
      case ")": depth -= 1
      default:
        if depth > 0 {
          groups[groups.count - 1].append(character)
        } else if groups.isEmpty {
          head.append(character)
        } else if character != " " {
          depth = -1
        }
      }
      if depth < 0 { break }
    }
    let name = head.foldingWhiteSpace()
    guard depth == 0, !name.isEmpty else {
      value = plain
      others = []
      return
    }
    value = name
    others = groups.map { $0.foldingWhiteSpace() }.filter { !$0.isEmpty }
  }
}
