import Formats
import Testing

@Suite("XML, event by event")
struct XMLStreamTests {
  private func events(_ text: String, piece: Int = 1 << 17) throws -> [XMLEvent] {
    let stream = XMLStream(ByteSource(Array(text.utf8), name: "list.xml", piece: piece))
    var all: [XMLEvent] = []
    while let event = try stream.next() { all.append(event) }
    return all
  }

  private func message(_ text: String) -> String {
    do {
      _ = try events(text)
      return "no error"
    } catch {
      return "\(error)"
    }
  }

  static let sample = """
    <?xml version='1.0' encoding="UTF-8"?>
    <!-- a list -->
    <list xmlns:x="urn:x" day='2024-01-02' x:note="a &amp; b">
      <name>Ann &lt;Lee&gt; &#x41;&#x644;</name>
      <name/><note><![CDATA[1 < 2]]> and more</note>
    </list>
    """

  @Test("Tags, attributes, entities and character data are given with line numbers")
  func reading() throws {
    let seen = try events(Self.sample).map(shown)
    #expect(
      seen == [
        "3 <list day=2024-01-02 {urn:x}note=a & b>", "4 <name>", "Ann <Lee> A\u{644}", "</>",
        "5 <name>", "</>", "5 <note>", "1 < 2 and more", "</>", "</>",
      ])
  }

  private func shown(_ event: XMLEvent) -> String {
    switch event {
    case .start(let tag):
      let attributes = tag.attributes.map {
        " \($0.namespace.isEmpty ? "" : "{\($0.namespace)}")\($0.name)=\($0.value)"
      }
      return "\(tag.line) <\(tag.name)\(attributes.joined())>"
    case .text(let text): return text
    case .end: return "</>"
    }
  }

  @Test("What is read does not depend on where chunks end", arguments: 1...40)
  func chunks(piece: Int) throws {
    #expect(try events(Self.sample, piece: piece) == events(Self.sample))
  }

  @Test("A record holds an element with everything in it, white space folded")
  func record() throws {
    let stream = XMLStream(
      ByteSource(Array("<a><b q='1'> x\n  y </b><c><d>z</d></c></a>".utf8), name: "r.xml"))
    guard case .start(let tag)? = try stream.next() else {
      Issue.record("no start")
      return
    }
    let record = try stream.record(tag)
    #expect(record.text("b") == "x y")
    #expect(record.children.map(\.name) == ["b", "c"])
    #expect(Array(record.children)[1].text("d") == "z")
    #expect(record.children.first?.attributes.map(\.value) == ["1"])
    #expect(try stream.next() == nil)
  }

  @Test("An ill-formed document is refused with line, column and reason")
  func illFormed() {
    #expect(
      message("<a>\n <b>\u{19}</b>\n</a>")
        == "file list.xml, line 2, column 5: PCDATA invalid Char value 25; fetch it again")
    #expect(
      message("<a>\n <b></c>\n</a>")
        == "file list.xml, line 2, column 9: Opening and ending tag mismatch: b line 2 and c;"
        + " fetch it again")
  }

  @Test("A document that ends early is called incomplete")
  func truncated() {
    #expect(
      message("<a>\n <b>x</b>\n")
        == "file list.xml, line 2, column 10: the document ends inside element a, opened on line 1;"
        + " the download is incomplete: fetch it again")
  }

  @Test("Document type declarations are refused, so that no entity can expand")
  func documentType() {
    let bomb = "<!DOCTYPE a [<!ENTITY x 'xxxx'><!ENTITY y '&x;&x;&x;'>]>\n<a>&y;</a>"
    #expect(message(bomb).contains("document type declaration"))
    #expect(message("<a>&unknown;</a>").contains("Entity 'unknown' not defined"))
  }

  @Test("Cut anywhere, a document is refused and never crashes the reader")
  func cutAnywhere() {
    let bytes = Array(Self.sample.utf8)
    for end in 0..<bytes.count {
      #expect(throws: FormatError.self) {
        let stream = XMLStream(ByteSource(Array(bytes[..<end]), name: "cut.xml"))
        while try stream.next() != nil {}
      }
    }
  }

  @Test("Bytes changed at random never crash the reader")
  func noise() {
    var random = SeededGenerator(seed: 7)
    let bytes = Array(Self.sample.utf8)
    for _ in 0..<500 {
      var changed = bytes
      for _ in 0..<3 {
        changed[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(
          in: 0...255, using: &random)
      }
      let stream = XMLStream(ByteSource(changed, name: "noise.xml", piece: 17))
      do { while try stream.next() != nil {} } catch { #expect(!error.reason.isEmpty) }
    }
  }
}
