import Formats
import Register

extension ListFormat {
  /// The US Consolidated Screening List, CSV.
  package static let cslCSV = ListFormat("us-csl-csv")
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
