import Formats

extension ListFormat {
  /// Entities of FollowTheMoney, one JSON object a line, flat or nested; Ostrakon's own too.
  package static let followTheMoney = ListFormat("ftm")
  /// OpenSanctions' `targets.simple.csv`.
  package static let openSanctionsSimple = ListFormat("opensanctions-simple")
  /// OpenSanctions' `statements.csv`.
  package static let openSanctionsStatements = ListFormat("opensanctions-statements")
  /// Ostrakon's own entries, one JSON object a line.
  package static let ostrakonJSON = ListFormat("ostrakon-json")
  /// Ostrakon's own table.
  package static let ostrakonCSV = ListFormat("ostrakon-csv")
}

extension FormatRegistry {
  static let exchange = [
    FormatDefinition(
      .ostrakonJSON, richness: 9,
      recognise: { head in
        head.text.hasPrefix(#"{"list":""#) && head.text.contains(#""fields":["#)
          ? Recognition() : nil
      },
      open: { files throws(ListError) in EntryLineReader(try only(files).source()) }),
    FormatDefinition(
      .ostrakonCSV, richness: 9,
      recognise: { head in
        let row = head.firstRow(separator: UInt8(ascii: ","))
        return row.first == "list" && row.last == EntryTable.losslessColumn ? Recognition() : nil
      },
      open: { files throws(ListError) in try EntryTableReader(try only(files).source()) }),
    FormatDefinition(
      .followTheMoney, richness: 8, recognise: entities,
      open: { files throws(ListError) in
        let file = try only(files)
        return try FTMReader { () throws(ListError) in try file.source() }
      }),
    FormatDefinition(
      .openSanctionsStatements, richness: 7,
      recognise: { head in
        let rows = head.rows(2, separator: UInt8(ascii: ","))
        guard let heading = rows.first, StatementGroups.columns.isSubset(of: heading) else {
          return nil
        }
        return Recognition(series: series(rows, column: "dataset"))
      },
      open: { files throws(ListError) in
        let file = try only(files)
        return try FTMStatementReader { () throws(ListError) in try file.source() }
      }),
    FormatDefinition(
      .openSanctionsSimple, richness: 4,
      recognise: { head in
        let rows = head.rows(2, separator: UInt8(ascii: ","))
        guard let heading = rows.first, FTMSimpleReader.columns.isSubset(of: heading) else {
          return nil
        }
        return Recognition(series: series(rows, column: "dataset"))
      },
      open: { files throws(ListError) in try FTMSimpleReader(try only(files).source()) }),
  ]

  /// Told by the members of the first line that can be read; one line may be damaged.
  private static func entities(_ head: FileHead) -> Recognition? {
    guard head.text.first == "{" else { return nil }
    let lines = head.text.utf8.split(separator: UInt8(ascii: "\n")).prefix(20)
    for line in lines {
      guard let object = try? JSONValue(parsing: Array(line)) else { continue }
      guard object["id"]?.stringValue != nil, object["schema"]?.stringValue != nil,
        object["properties"] != nil || object["datasets"] != nil
      else { return nil }
      if object["ostrakon"] != nil { return Recognition() }
      let datasets = object["datasets"]?.elements?.compactMap(\.stringValue) ?? []
      return Recognition(series: datasets.count == 1 ? word(datasets[0]) : nil)
    }
    // An entity longer than what is looked at.
    let isEntity = head.text.contains(#""schema""#) && head.text.contains(#""properties""#)
    return lines.count == 1 && isEntity ? Recognition() : nil
  }

  /// The data set of the first row as a word of an id. Ids of an export are its own, not those of
  /// the list it was made from.
  private static func series(_ rows: [[String]], column: String) -> String? {
    guard rows.count == 2, let index = rows[0].firstIndex(of: column),
      rows[1].indices.contains(index), !rows[1][index].contains(";")
    else { return nil }
    return word(rows[1][index])
  }

  /// `INTERPOL Red Notices` as `interpol-red-notices`.
  static func word(_ name: String) -> String? {
    let words = name.lowercased().utf8.split { byte in
      !(FTMCheck.isAlphanumeric(byte) || byte == UInt8(ascii: "_"))
    }
    let word = words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-")
    return word.isEmpty ? nil : word
  }
}
