import Glibc
import Register
import Screening
import Testing

/// An index is a file that others may have damaged, and that must answer like the one it was made from.
@Suite("An index as a file")
struct IndexFileTests {
  private let bytes = IndexFile.bytes(Fixtures.documents, origin: "fixtures\nof a test")

  @Test("answers like the index in memory, documents and all")
  func answersAlike() throws {
    let path = try write(bytes)
    defer { _ = unsafe unlink(path) }
    let mapped = try IndexFile.open(path)
    let memory = NameIndex(Fixtures.documents)
    #expect(Array(mapped.documents) == Fixtures.documents)
    #expect(IndexFile.origin(of: mapped) == "fixtures\nof a test")
    #expect(IndexFile.isWhole(mapped))
    var names = NameGenerator(seed: 5)
    for _ in 0..<100 {
      let query = names.query(for: names.pick(Fixtures.documents))
      let one = mapped.search(query, threshold: 0.5)
      let other = memory.search(query, threshold: 0.5)
      #expect(one.map(\.document) == other.map(\.document))
      #expect(one.map(\.score) == other.map(\.score))
      #expect(one.map(\.explanation) == other.map(\.explanation))
    }
  }

  @Test("is laid out to the same bytes each time")
  func isRepeatable() {
    #expect(IndexFile.bytes(Fixtures.documents, origin: "fixtures\nof a test") == bytes)
  }

  @Test("stays readable for whoever has it open when another takes its name")
  func survivesReplacement() throws {
    let path = try write(bytes)
    defer { _ = unsafe unlink(path) }
    let open = try IndexFile.open(path)
    let other = try write(IndexFile.bytes(Fixtures.documents.prefix(3), origin: "three"))
    let renamed = unsafe rename(other, path)
    #expect(renamed == 0)
    #expect(Array(open.documents) == Fixtures.documents)
    #expect(try IndexFile.open(path).documents.count == 3)
  }

  @Test("holds nothing when made of nothing, and finds nothing")
  func holdsNothing() {
    let empty = NameIndex([])
    #expect(empty.documents.isEmpty)
    #expect(empty.search(ScreeningQuery(name: "Taliban"), threshold: 0).isEmpty)
  }

  @Test("is refused when it is not there, of something else, cut off or of another layout")
  func isRefused() throws {
    #expect(throws: IndexFault.self) { _ = try IndexFile.open("/nowhere/x.index") }
    #expect(throws: IndexFault.notAnIndex) { try IndexFile.index(of: []) }
    #expect(throws: IndexFault.notAnIndex) {
      try IndexFile.index(of: [UInt8](repeating: 7, count: 10_000))
    }
    #expect(throws: IndexFault.damaged) { try IndexFile.index(of: Array(bytes.dropLast(8))) }
    var other = bytes
    other[8] = 0xEE
    #expect(throws: IndexFault.otherLayout) { try IndexFile.index(of: other) }
    var moved = bytes
    for place in 128..<136 { moved[place] = 0xFF }
    #expect(throws: IndexFault.damaged) { try IndexFile.index(of: moved) }
  }

  @Test("tells a changed byte anywhere, its head included")
  func tellsDamage() throws {
    for place in stride(from: 32, to: bytes.count, by: max(1, bytes.count / 97)) {
      var changed = bytes
      changed[place] ^= 0x10
      if let index = try? IndexFile.index(of: changed) { #expect(!IndexFile.isWhole(index)) }
    }
  }

  private func write(_ bytes: [UInt8]) throws -> String {
    let path = "/tmp/ostrakon-index-\(getpid())-\(bytes.count)-\(UInt64.random(in: 0...UInt64.max))"
    let opened = unsafe fopen(path, "wb")
    let file = try unsafe #require(opened)
    let count = unsafe fwrite(bytes, 1, bytes.count, file)
    _ = unsafe fclose(file)
    try #require(count == bytes.count)
    return path
  }
}
