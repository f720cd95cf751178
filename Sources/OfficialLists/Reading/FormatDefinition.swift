import Formats

/// How a published format is recognised and opened: all the house needs to know of a reader.
struct FormatDefinition: Sendable {
  /// How files of the format make a snapshot.
  enum Grouping: Sendable, Hashable {
    /// One file is one snapshot; several, given together or in one archive, are an error.
    case single
    /// Files given together, or in one archive, are one snapshot: shards, or a file a regulation.
    case together
    /// A set of named components (OFAC's SDN, ALT, ADD, COMMENTS); the first holds the entries.
    case components([String])
  }

  let format: ListFormat
  let grouping: Grouping
  /// How much of an entry the format carries, to choose between renderings of one version that
  /// were published side by side; the highest is read.
  let richness: Int
  /// Says whether a file is of this format, by its first bytes; nil when it is not.
  let recognise: @Sendable (FileHead) -> Recognition?
  /// Opens the files of one snapshot for reading, all of them recognised.
  let open: @Sendable ([RecognisedFile]) throws(ListError) -> any EntryReader

  init(
    _ format: ListFormat, grouping: Grouping = .single, richness: Int = 5,
    recognise: @escaping @Sendable (FileHead) -> Recognition?,
    open: @escaping @Sendable ([RecognisedFile]) throws(ListError) -> any EntryReader
  ) {
    self.format = format
    self.grouping = grouping
    self.richness = richness
    self.recognise = recognise
    self.open = open
  }
}

/// What the first bytes of a file of a known format say.
struct Recognition: Sendable, Hashable {
  /// The publication time as the document's beginning gives it, verbatim and sortable within a
  /// day; nil when it gives none there.
  var publishedText: String?
  /// Which file of a set it is; nil where the format is one file.
  var component: String?
  /// Sets a rendering apart whose entry ids are not those of the list (an export of one data set,
  /// a conversion with numbers of its own): such versions are kept as a list of their own,
  /// `<list>.<series>`. Nil where the ids are the publisher's.
  var series: String?

  init(publishedText: String? = nil, component: String? = nil, series: String? = nil) {
    self.publishedText = publishedText
    self.component = component
    self.series = series
  }
}

/// A file whose format was recognised.
struct RecognisedFile: Sendable, Hashable {
  let file: ListFile
  let recognition: Recognition

  /// The file's bytes from the front, unpacked.
  func source() throws(ListError) -> ByteSource { try ListReading.source(file) }
}
