import Names
import Testing

@Suite("Embedded tables")
struct TableFreshnessTests {
  @Test(
    "are what Data/names holds; run Tools/embed-tables.py after changing a table",
    arguments: [
      ("folding", NamesTable.folding), ("romanisation", NamesTable.romanisation),
      ("confusables", NamesTable.confusables), ("token-roles", NamesTable.tokenRoles),
      ("name-variants", NamesTable.nameVariants),
      ("token-frequencies", NamesTable.tokenFrequencies),
      ("han-readings", NamesTable.hanReadings), ("japanese-names", NamesTable.japaneseNames),
      ("han-words", NamesTable.hanWords),
    ])
  func fresh(name: String, embedded: StaticString) throws {
    let source = try #require(text(ofFile: repositoryPath("Data/names/\(name).tsv")))
    let rows = source.split(separator: "\n").filter { !$0.hasPrefix("#") }
    let embeddedRows = embedded.description.split(separator: "\n")
    #expect(rows.count == embeddedRows.count)
    #expect(zip(rows, embeddedRows).first { $0 != $1 } == nil)
  }
}
