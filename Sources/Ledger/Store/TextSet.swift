import Register

/// A set of strings in one column: sorted, each ended by a line feed, with `\\` and `\n` for a
/// backslash and a line feed inside. NULL stands for "no set", which is not the empty set.
enum TextSet {
  static func encode(_ set: Set<String>?) -> String? {
    set?.sorted().map { text in
      var line = ""
      for scalar in text.unicodeScalars {
        switch scalar {
        case "\\": line += "\\\\"
        case "\n": line += "\\n"
        default: line.unicodeScalars.append(scalar)
        }
      }
      return line + "\n"
    }.joined()
  }

  static func decode(_ column: String?) -> Set<String>? {
    guard let column else { return nil }
    var set: Set<String> = []
    var text = ""
    var escaped = false
    for scalar in column.unicodeScalars {
      if escaped {
        text.unicodeScalars.append(scalar == "n" ? "\n" : scalar)
        escaped = false
      } else if scalar == "\\" {
        escaped = true
      } else if scalar == "\n" {
        set.insert(text)
        text = ""
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return set
  }

  static func encode(_ set: Set<EntryProperty>?) -> String? {
    encode(set.map { Set($0.map(\.rawValue)) })
  }

  static func properties(_ column: String?) -> Set<EntryProperty>? {
    decode(column).map { Set($0.map(EntryProperty.init(rawValue:))) }
  }
}
