import Formats
package import Register

/// The door of this room: reads the files of one snapshot into entries of the common type.
///
/// Reading is streaming and deterministic: the same bytes give the same entries in the same order.
/// Memory holds one entry, and for sets of component files the smaller components.
package enum ListReading {
  /// Reads the files of one snapshot.
  ///
  /// - Parameters:
  ///   - files: one file, packed or not, an archive, or the files that make a snapshot together, in
  ///     any order.
  ///   - format: what to read them as; told from their content when nil.
  ///   - isTrusted: whether the format is believed whatever the content looks like.
  ///   - sink: is given every entry, in the order of the file.
  /// - Returns: the head of the document.
  /// - Throws: ``ListError`` when the files are refused, and whatever the sink throws. A refusal can
  ///   come after entries were given; the caller must then discard them.
  package static func read(
    _ files: [ListFile], format: ListFormat? = nil, isTrusted: Bool = false,
    into sink: (ListEntry) throws -> Void
  ) throws -> ListDocument {
    let input =
      if isTrusted, let definition = format.flatMap(FormatRegistry.definition) {
        try OpenedInput(files, trusting: definition)
      } else {
        try OpenedInput(files, format: format)
      }
    while let entry = try input.reader.next() { try sink(entry) }
    return try input.finish()
  }

  /// Reads the files of one snapshot into memory.
  package static func readAll(
    _ files: [ListFile], format: ListFormat? = nil
  ) throws(ListError) -> (document: ListDocument, entries: [ListEntry]) {
    let input = try OpenedInput(files, format: format)
    var entries: [ListEntry] = []
    while let entry = try input.reader.next() { entries.append(entry) }
    return (try input.finish(), entries)
  }

  static func source(_ file: ListFile) throws(ListError) -> ByteSource {
    if let content = file.content { return ByteSource(content, name: file.name) }
    return try refusing { () throws(FormatError) in
      try ByteSource(path: file.path, name: file.name)
    }
  }
}

/// A running reading of one snapshot.
protocol EntryReader {
  /// The next entry; nil after the last.
  func next() throws(ListError) -> ListEntry?
  /// The head of the document and the checks that need the whole of it; after the last entry.
  func finish() throws(ListError) -> ListDocument
}

/// The files of one snapshot with the reader that goes through them.
private struct OpenedInput {
  let reader: any EntryReader
  /// Kept while the reader runs: they hold what was unpacked on the disk.
  private let inputs: [RecognisedInput]

  init(_ files: [ListFile], format: ListFormat?) throws(ListError) {
    guard let first = files.first else {
      throw ListError(
        .wrongSet, file: "(none)", reason: "no file was given", remedy: "name the list's file")
    }
    var inputs: [RecognisedInput] = []
    for file in files { inputs.append(try RecognisedInput(file)) }
    let definition = inputs[0].definition
    for (file, input) in zip(files, inputs)
    where input.definition.format != definition.format {
      throw ListError(
        .wrongSet, file: file.name,
        reason: "is \(input.definition.format.id), but \(first.name) is \(definition.format.id)",
        remedy: "read files of different lists one by one")
    }
    if let format, format != definition.format {
      throw ListError(
        .wrongSet, file: first.name,
        reason: "was to be read as \(format.id), but its content is \(definition.format.id)",
        remedy: "leave the format out, or name the right file")
    }
    let all = inputs.flatMap(\.files)
    if definition.grouping == .single, all.count > 1 {
      throw ListError(
        .wrongSet, file: all[1].file.name,
        reason: "\(definition.format.id) is one file a snapshot, and \(all.count) were given",
        remedy: "read them one by one")
    }
    reader = try definition.open(all)
    self.inputs = inputs
  }

  /// Opens files as a format whatever they look like; each is the main file of its set.
  init(_ files: [ListFile], trusting definition: FormatDefinition) throws(ListError) {
    var all: [RecognisedFile] = []
    for file in files {
      let recognition = definition.recognise(try FileHead(of: file))
      let component: String? =
        if case .components(let names) = definition.grouping { names.first } else { nil }
      all.append(
        RecognisedFile(
          file: file, recognition: recognition ?? Recognition(component: component)))
    }
    reader = try definition.open(all)
    inputs = []
  }

  func finish() throws(ListError) -> ListDocument {
    var document = try reader.finish()
    document.series = inputs.lazy.flatMap(\.files).compactMap(\.recognition.series).first
    document.warnings += inputs.flatMap(\.leftOut).map { "left out: \($0)" }
    return document
  }
}
