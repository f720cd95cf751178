import Formats
import Register

extension ListFormat {
  /// The US Consolidated Screening List, CSV.
  package static let cslCSV = ListFormat("us-csl-csv", readerVersion: 2)
  /// The same as JSON.
  package static let cslJSON = ListFormat("us-csl-json")
  /// The State Department's page of Foreign Terrorist Organizations.
  package static let ftoPage = ListFormat("us-fto-html")
  /// The Denied Persons List of the Bureau of Industry and Security, text between tabs.
  package static let bisText = ListFormat("us-bis-dpl-text")
}

extension FormatRegistry {
  static let unitedStates = [
    FormatDefinition(
      .cslCSV,
      recognise: { head in
        let heading = head.firstRow(separator: UInt8(ascii: ","))
        return heading.first == "_id" && heading.contains("source_list_url")
          ? Recognition() : nil
      },
      open: { files throws(ListError) in
        TableReader(try FormatRegistry.only(files).source(), CSLRow.convention)
      }),
    FormatDefinition(
      .cslJSON, richness: 6,
      recognise: { head in
        head.text.first == "{" && head.text.contains("\"results\"")
          && head.text.contains("\"source_list_url\"") ? Recognition() : nil
      },
      open: { files throws(ListError) in
        CSLJSONReader(try FormatRegistry.only(files).source())
      }),
    FormatDefinition(
      .ftoPage,
      recognise: { head in
        // The table stands behind the page's menus; its title names it at the front.
        head.root?.name.lowercased() == "html"
          && head.text.contains("Foreign Terrorist Organizations") ? Recognition() : nil
      },
      open: { files throws(ListError) in
        try FTOPage.read(try FormatRegistry.only(files).source())
      }),
    FormatDefinition(
      .bisText,
      recognise: { head in
        let heading = head.firstRow(separator: UInt8(ascii: "\t"))
        return heading.first == "Name" && heading.contains("FR_Citation") ? Recognition() : nil
      },
      open: { files throws(ListError) in
        TableReader(try FormatRegistry.only(files).source(), BISRow.convention)
      }),
  ]
}
