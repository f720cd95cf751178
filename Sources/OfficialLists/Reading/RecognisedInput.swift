import Formats

/// A file, or the files of an archive, with the format that reads them.
struct RecognisedInput {
  let definition: FormatDefinition
  /// The files to be read, in byte order of their names when they come from an archive.
  let files: [RecognisedFile]
  /// Keeps what was unpacked on the disk.
  let archive: UnpackedArchive?
  /// Members of an archive that are no list, for people.
  let leftOut: [String]

  /// Looks at a file; an archive is unpacked and its members are looked at.
  ///
  /// - Throws: a refusal that says what the file looks like and what to do.
  init(_ file: ListFile) throws(ListError) {
    let head = try FileHead(of: file)
    guard let kind = head.archive, kind != .spreadsheet else {
      let (definition, recognition) = try Self.recognise(head)
      self.definition = definition
      files = [RecognisedFile(file: file, recognition: recognition)]
      archive = nil
      leftOut = []
      return
    }
    let source = try ListReading.source(file)
    let archive = try refusing { () throws(FormatError) in try UnpackedArchive(source) }
    var found: [(definition: FormatDefinition, files: [RecognisedFile])] = []
    var leftOut: [String] = []
    for member in archive.members.sorted(by: {
      $0.name.utf8.lexicographicallyPrecedes($1.name.utf8)
    }) {
      let inner = ListFile(path: member.path, name: "\(file.name)/\(member.name)")
      do throws(ListError) {
        let (definition, recognition) = try Self.recognise(try FileHead(of: inner))
        let recognised = RecognisedFile(file: inner, recognition: recognition)
        if let place = found.firstIndex(where: { $0.definition.format == definition.format }) {
          found[place].files.append(recognised)
        } else {
          found.append((definition, [recognised]))
        }
      } catch {
        leftOut.append("\(inner.name): \(error.reason)")
      }
    }
    guard let best = found.max(by: { $0.definition.richness < $1.definition.richness }) else {
      throw ListError(
        .unknownFormat, file: file.name,
        reason: "is an archive of \(archive.members.count) files, none of which is a list known"
          + " here" + (leftOut.first.map { " (\($0))" } ?? ""),
        remedy: "check that it is the right file")
    }
    for other in found where other.definition.format != best.definition.format {
      leftOut += other.files.map {
        "\($0.file.name): is \(other.definition.format.id); \(best.definition.format.id) is read"
      }
    }
    definition = best.definition
    files = best.files
    self.archive = archive
    self.leftOut = leftOut
  }

  /// Holds the beginning of a file against the known formats.
  static func recognise(
    _ head: FileHead
  ) throws(ListError) -> (FormatDefinition, Recognition) {
    if head.isBlank {
      throw ListError(
        .empty, file: head.name, reason: "the file holds nothing but white space",
        remedy: "fetch it again")
    }
    for definition in FormatRegistry.all {
      if let recognition = definition.recognise(head) { return (definition, recognition) }
    }
    throw OtherFormat(head).refusal(head.name)
  }
}
