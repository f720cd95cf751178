extension ListFormat {
  /// The UN Security Council's consolidated list and its sub-lists, XML.
  package static let unXML = ListFormat("un-xml")
}

extension FormatRegistry {
  static let unitedNations = [
    FormatDefinition(
      .unXML,
      recognise: { head in
        guard head.root?.name == "CONSOLIDATED_LIST" else { return nil }
        return Recognition(publishedText: head.root?.attribute("dateGenerated"))
      },
      open: { files throws(ListError) in UNReader(try FormatRegistry.only(files).source()) })
  ]

  /// The one file of a format that is one file a snapshot.
  static func only(_ files: [RecognisedFile]) throws(ListError) -> RecognisedFile {
    guard let first = files.first, files.count == 1 else {
      throw ListError(
        .wrongSet, file: files.dropFirst().first?.file.name ?? "(none)",
        reason: "is one of \(files.count) files, but the format is one file a snapshot",
        remedy: "read them one by one")
    }
    return first
  }
}
