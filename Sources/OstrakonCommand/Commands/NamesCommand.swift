import CommandLine
import Formats
import Ostrakon

/// `ostrakon names explain`.
enum NamesCommand {
  static let command = Command<Action>(
    "names", summary: "how names are compared", commands: [explain])

  private static let explain = Command<Action>(
    "explain", summary: "what the search makes of a name: readings, words, roles, weights",
    discussion:
      "A name is folded, look-alike letters are replaced, and it is brought to Latin letters. "
      + "A name in Arabic script, Han characters, Hangul or kana has several readings, each of which is "
      + "compared. Words are equal, alike in sound, in consonants, by a table of variants, or within a "
      + "bound of typing errors; titles, articles and legal forms weigh little.",
    examples: [
      CommandExample("ostrakon names explain 'Abd al-Rahman bin Ladin'", "words and roles"),
      CommandExample("ostrakon names explain 金正恩", "readings of Han characters"),
    ]
  ) { take in
    let names = take.operands("NAME", "names", absent: nil)
    let json = take.flag("json", "answer in JSON: an array with an object a name")
    return { words throws(UsageError) in
      let names = try words[names]
      let isJSON = try words[json]
      return { session in
        guard !names.isEmpty else {
          throw CommandFailure(message: "name a name to be explained", code: 2)
        }
        let explanations = names.map { NameExplanation($0) }
        if isJSON {
          session.print(JSONValue.array(explanations.map(\.json)).text(.pretty) + "\n")
        } else {
          for explanation in explanations { session.print(text(explanation, session.layout)) }
        }
        return 0
      }
    }
  }

  private static func text(_ explanation: NameExplanation, _ layout: TextLayout) -> String {
    var layout = layout
    layout.heading(explanation.name)
    if explanation.isUnsearchable {
      layout.line("nothing in it can be searched for: it has no letter and no digit")
      return layout.text
    }
    for (number, reading) in explanation.readings.enumerated() where !reading.words.isEmpty {
      if explanation.readings.count > 1 {
        layout.line(number == 0 ? "as written" : "or, read otherwise")
      }
      layout.columns(
        [["word", "sound", "consonants", "role", "weight", ""]]
          + reading.words.map { word in
            [
              word.text, word.sound, word.consonants, word.role, "\(word.weight)",
              word.notes.joined(separator: "; "),
            ]
          }, indent: 2)
    }
    return layout.text
  }
}
