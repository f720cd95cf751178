/// Two coarser spellings of a Latin word that bring the conventions of romanisation together.
///
/// The *sound* maps digraphs and letters that conventions exchange to one letter (kh, h; q, ck,
/// k; ph, f; w, v; e, i, y; o, u), collapses doubles and drops a final h after a vowel, so that
/// Khakkani and Haqqani, Taleban and Taliban agree. The *skeleton* keeps only its consonants (an
/// initial vowel as `a`), to be compared with scripts that do not write vowels.
struct SoundForm {
  private(set) var sound: [UInt8] = []
  private(set) var skeleton: [UInt8] = []

  /// Clusters, longest first for each initial letter. Every right side is one letter or two.
  private static let clusters: [(cluster: [UInt8], sound: [UInt8])] = [
    ("schtsch", "s"), ("tsch", "c"), ("shch", "s"), ("sch", "s"), ("tch", "c"), ("dzh", "j"),
    ("ch", "c"), ("cz", "c"), ("ck", "k"), ("sh", "s"), ("sz", "s"), ("zh", "j"), ("dj", "j"),
    ("kh", "h"), ("gh", "g"), ("ph", "f"), ("th", "t"), ("dh", "d"), ("ts", "c"), ("tz", "c"),
    ("qu", "k"), ("rh", "r"), ("ou", "u"), ("oo", "u"), ("ee", "i"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  /// The clusters that begin with each letter a to z.
  private static let clustersByInitial: [[(cluster: [UInt8], sound: [UInt8])]] = (97...122).map {
    (initial: UInt8) in clusters.filter { $0.cluster.first == initial }
  }

  /// Reads a Latin word; bytes outside a to z pass through unchanged. O(length).
  init(_ text: [UInt8]) {
    sound.reserveCapacity(text.count)
    skeleton.reserveCapacity(text.count)
    var place = 0
    while place < text.count {
      let byte = text[place]
      if let match = SoundForm.cluster(in: text, at: place) {
        for letter in match.sound { append(letter) }
        place += match.cluster.count
        continue
      }
      let next = place + 1 < text.count ? text[place + 1] : 0
      switch byte {
      case UInt8(ascii: "e"), UInt8(ascii: "i"):
        append(UInt8(ascii: "i"))
      case UInt8(ascii: "o"):
        append(UInt8(ascii: "u"))
      case UInt8(ascii: "y"):
        if place == 0, SoundForm.isVowel(next), next != UInt8(ascii: "e") {
          append(byte)
        } else {
          append(UInt8(ascii: "i"))
        }
      case UInt8(ascii: "w"):
        let afterVowel = place > 0 && SoundForm.isVowel(text[place - 1])
        if afterVowel, !SoundForm.isVowel(next) {
          append(UInt8(ascii: "u"))
        } else {
          append(UInt8(ascii: "v"), inSkeleton: place == 0)
        }
      case UInt8(ascii: "q"):
        append(UInt8(ascii: "k"))
      case UInt8(ascii: "x"):
        append(UInt8(ascii: "k"))
        append(UInt8(ascii: "s"))
      case UInt8(ascii: "c"):
        let soft = next == UInt8(ascii: "e") || next == UInt8(ascii: "i")
        append(soft ? UInt8(ascii: "s") : place + 1 == text.count ? byte : UInt8(ascii: "k"))
      default:
        append(byte)
      }
      place += 1
    }
    if sound.count > 2, sound.last == UInt8(ascii: "h"), SoundForm.isVowel(sound[sound.count - 2]) {
      sound.removeLast()
      if skeleton.last == UInt8(ascii: "h") { skeleton.removeLast() }
    }
  }

  static func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"):
      true
    default: false
    }
  }

  private mutating func append(_ letter: UInt8, inSkeleton: Bool = true) {
    guard sound.last != letter else { return }
    let first = sound.isEmpty
    sound.append(letter)
    if SoundForm.isVowel(letter), !(first && letter == UInt8(ascii: "y")) {
      if first { skeleton.append(UInt8(ascii: "a")) }
    } else if inSkeleton, skeleton.last != letter {
      skeleton.append(letter)
    }
  }

  private static func cluster(
    in text: [UInt8], at place: Int
  ) -> (cluster: [UInt8], sound: [UInt8])? {
    let initial = text[place]
    guard initial >= 97, initial <= 122 else { return nil }
    return clustersByInitial[Int(initial) - 97].first { candidate in
      place + candidate.cluster.count <= text.count
        && candidate.cluster.indices.allSatisfy { text[place + $0] == candidate.cluster[$0] }
    }
  }
}
