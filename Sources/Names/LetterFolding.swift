/// Brings code points to base letters of their own script: lower case, without marks, invisible
/// characters or width, one code point for one letter, European digits.
///
/// The table is `Data/names/folding.tsv`; nothing depends on the locale or on the Unicode version
/// of the machine. A letter the table does not know stays as it is; a character that is not a
/// letter, mark or digit is a gap between words.
struct LetterFolding: Sendable {
  static let standard = LetterFolding()

  /// What a code point becomes.
  enum Outcome {
    case gap
    case letters([Unicode.Scalar])
  }

  /// Place in `replacements` plus one for the basic plane; zero where the table says nothing.
  private let basicPlane: [UInt16]
  private let higherPlanes: [UInt32: UInt16]
  private let replacements: [Outcome]
  /// Letter and combining mark that make another letter (`и` and a breve make `й`).
  private let compositions: [UInt64: Unicode.Scalar]

  private init() {
    var basicPlane = [UInt16](repeating: 0, count: 0x10000)
    var higherPlanes: [UInt32: UInt16] = [:]
    var replacements: [Outcome] = []
    var compositions: [UInt64: Unicode.Scalar] = [:]
    for row in NamesTable.rows(NamesTable.folding) where row.count == 2 {
      let outcome: Outcome = row[1] == "_" ? .gap : .letters(Array(row[1].unicodeScalars))
      let codes = row[0].split(separator: "+").compactMap { UInt32($0, radix: 16) }
      if codes.count == 2, let letter = row[1].unicodeScalars.first {
        compositions[UInt64(codes[0]) << 32 | UInt64(codes[1])] = letter
      } else if let code = codes.first, replacements.count < Int(UInt16.max) {
        replacements.append(outcome)
        if code < 0x10000 {
          basicPlane[Int(code)] = UInt16(replacements.count)
        } else {
          higherPlanes[code] = UInt16(replacements.count)
        }
      }
    }
    self.basicPlane = basicPlane
    self.higherPlanes = higherPlanes
    self.replacements = replacements
    self.compositions = compositions
  }

  /// The words of a text in base letters. O(length).
  func words(of text: String) -> [FoldedWord] {
    var words: [FoldedWord] = []
    var word = FoldedWord()
    var isBehindSmall = false
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x61...0x7A, 0x30...0x39:
        word.letters.append(scalar)
        word.capitals = nil
        isBehindSmall = true
        continue
      case 0x41...0x5A:
        if word.letters.isEmpty {
          word.isCapital = true
        } else if isBehindSmall {
          word.capitals = word.letters.count
        }
        word.letters.append(Unicode.Scalar(UInt8(scalar.value + 32)))
      default:
        switch outcome(scalar) {
        case .gap:
          if word.letters.isEmpty {
            word.gap = .other
          } else {
            words.append(word)
            word = FoldedWord(gap: FoldedWord.Gap(scalar))
          }
        case .letters(let letters):
          if letters.isEmpty, let last = word.letters.last,
            let composed = compositions[UInt64(last.value) << 32 | UInt64(scalar.value)]
          {
            word.letters[word.letters.count - 1] = composed
          } else {
            if word.letters.isEmpty, let first = letters.first, first != scalar {
              word.isCapital = true
            }
            word.letters.append(contentsOf: letters)
            if !letters.isEmpty { word.capitals = nil }
          }
        }
      }
      isBehindSmall = false
    }
    if !word.letters.isEmpty { words.append(word) }
    return words
  }

  private func outcome(_ scalar: Unicode.Scalar) -> Outcome {
    let place =
      scalar.value < 0x10000
      ? basicPlane[Int(scalar.value)] : higherPlanes[scalar.value, default: 0]
    if place > 0 { return replacements[Int(place) - 1] }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber:
      return .letters([scalar])
    case .format:
      return .letters([])
    default:
      return .gap
    }
  }
}

/// A word in base letters, with what of its surroundings bears on its reading.
struct FoldedWord {
  /// What stood between a word and the one before it.
  enum Gap {
    case blank, dot, hyphen, other

    init(_ scalar: Unicode.Scalar) {
      switch scalar {
      case ".": self = .dot
      case "-", "\u{2010}", "\u{2011}": self = .hyphen
      case " ": self = .blank
      default: self = .other
      }
    }
  }

  var letters: [Unicode.Scalar] = []
  var gap = Gap.other
  /// Whether the first letter was a capital.
  var isCapital = false
  /// Where the capitals begin with which the word ends behind small letters (SiemensAG).
  var capitals: Int?

  init(gap: Gap = .other) { self.gap = gap }
}
