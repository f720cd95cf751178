extension KnowledgeImage {
  /// The Swift file that embeds an image, as `make data` writes it.
  ///
  /// One static string: data as Swift literals of any other shape takes the compiler tens of seconds.
  package static func sourceFile(for image: String) -> String {
    // The delimiter must not occur in the text; curated text with `"""##` in it would be a mistake.
    let text = image.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\n")
    return """
      // swift-format-ignore-file
      // Made by 'make data' from Knowledge/; do not edit.
      let embeddedImage: StaticString = ##\"""
      \(text)
      \"""##

      """
  }
}
