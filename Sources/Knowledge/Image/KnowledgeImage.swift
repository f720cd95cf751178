import Register

/// The text image of the curated files that the binary carries, so that a fresh binary answers with
/// no file beside it and never parses YAML.
///
/// A line is one field of one value, in an order that ``ImageWriter`` and ``ImageReader`` share; the
/// values are sorted as their files are, so that the image is the same wherever it is made. It is no
/// exchange format: an image is read by the binary it was compiled into.
package enum KnowledgeImage {
  /// The facts of the embedded image.
  ///
  /// - Parameter checking: checks the facts against each other again, which `make data` did before
  ///   it wrote the image and which takes longer than reading it.
  /// - Returns: also the problems found, which a test keeps empty: an image with problems cannot
  ///   be committed.
  package static func embedded(
    checking: Bool = false
  ) -> (facts: CuratedFacts, problems: [KnowledgeProblem]) {
    facts(of: embeddedImage.withUTF8Buffer { unsafe Array($0) }, checking: checking)
  }

  /// The facts of an image.
  ///
  /// - Returns: also the problems; an image that is cut short or of another make is one of them, and
  ///   its facts are then not fit for use.
  package static func facts(
    of image: [UInt8], checking: Bool = false
  ) -> (facts: CuratedFacts, problems: [KnowledgeProblem]) {
    let log = ProblemLog(isChecking: checking)
    let contents = read(image, log: log)
    if checking { contents.check(log) }
    return (contents.facts, log.problems.sorted())
  }

  /// The embedded image as text.
  package static var embeddedText: String {
    embeddedImage.withUTF8Buffer { unsafe String(decoding: $0, as: UTF8.self) }
  }

  /// The last line, so that a cut is seen wherever it falls.
  private static let end = "end of image"

  static func write(_ contents: CuratedContents) -> String {
    var image = ImageWriter()
    image.list(contents.sources)
    image.list(contents.regimes.map(\.regime))
    image.list(contents.parties.map(\.file))
    image.list(contents.lists.map(\.list))
    image.text(end)
    return image.lines.joined(separator: "\n")
  }

  static func read(_ bytes: [UInt8], log: ProblemLog) -> CuratedContents {
    var image = ImageReader(bytes)
    let sources: [Source] = image.list()
    let regimes: [Regime] = image.list()
    let parties: [PartyFile] = image.list()
    let lists: [ListDescriptor] = image.list()
    if image.text() != end || !image.isComplete {
      log.add(
        .unreadableFile, "the embedded image", nil, "it is not what this code reads",
        remedy: "run 'make data', which compiles the files anew")
    }
    return CuratedContents(
      sources: sources, regimes: regimes.map { ($0, "regimes/\($0.id).yaml") },
      parties: parties.map { ($0, "parties/\($0.party.id).yaml") },
      lists: lists.map { ($0, "lists/\($0.id).yaml") })
  }
}
