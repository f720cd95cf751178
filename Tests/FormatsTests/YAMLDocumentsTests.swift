import Formats
import Testing

@Suite("A stream of YAML documents")
struct YAMLDocumentsTests {
  private func keys(_ text: String, piece: Int = 1 << 17) throws -> [[String]] {
    let stream = YAMLDocuments(ByteSource(Array(text.utf8), name: "list.yaml", piece: piece))
    var all: [[String]] = []
    while let node = try stream.next() { all.append(node.mapping?.map(\.key) ?? []) }
    return all
  }

  @Test("Documents come one by one, whatever the pieces they are read in", arguments: [1, 7, 4096])
  func documents(piece: Int) throws {
    let text = "---\n# file: a\na: 1\nb: [x, y]\n---\n# file: b\nc: \"ü\"\n---\n---\nd:\n"
    #expect(try keys(text, piece: piece) == [["a", "b"], ["c"], ["d"]])
  }

  @Test("A fault names line and column")
  func fault() {
    #expect {
      _ = try keys("---\na: 1\n---\na: &x 1\n")
    } throws: {
      guard let error = $0 as? FormatError else { return false }
      return error.line == 4 && error.column == 4 && error.kind == .malformed
    }
  }
}
