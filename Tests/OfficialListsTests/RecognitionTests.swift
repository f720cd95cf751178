import OfficialLists
import Testing

@Suite("Recognising a file by its content")
struct RecognitionTests {
  /// Content, and the message it is refused with.
  static let refusals: [(String, String)] = [
    (
      "<!DOCTYPE html>\n<html><body>Moved</body></html>",
      "is a web page (HTML), not a list; the publisher's address may have moved or be closed to programs: open it in a browser and save the list file itself"
    ),
    (
      "\n <HTML><head/></HTML>",
      "is a web page (HTML), not a list; the publisher's address may have moved or be closed to programs: open it in a browser and save the list file itself"
    ),
    ("%PDF-1.7", "is a PDF file, not a list; take the publisher's XML or CSV file"),
    (" {\"a\": 1}", "is JSON of no list known here; check that it is the right file"),
    (
      "<!-- x --><exported xmlns='urn:eu'/>",
      "is XML with root element exported, no list known here; check that it is the right file; 'ostrakon load --help' names the formats"
    ),
    (
      "name,country\nAnn,US\n",
      "is in no format known here; check that it is the publisher's file; 'ostrakon load --help' names the formats"
    ),
    (
      "PK\u{3}\u{4}xxxx",
      "the archive is damaged: Truncated ZIP file header; the download is incomplete: fetch it again"
    ),
    (" \n ", "the file holds nothing but white space; fetch it again"),
    ("", "the file is empty; fetch it again"),
  ]

  @Test("Other known formats are refused by name, with what to do", arguments: refusals)
  func others(content: String, message: String) {
    #expect(refusal(content, name: "sdn.xml") == "file sdn.xml: " + message)
  }

  @Test("A name promises nothing")
  func names() throws {
    let folder = TemporaryFolder()
    let file = folder.write("list.pdf", UNFixtures.list)
    #expect(try ListReading.readAll([file]).document.format == .unXML)
  }

  @Test("A missing file says so")
  func missing() {
    #expect(
      refusal([ListFile(path: "/nowhere/x.xml", name: "x.xml")])
        == "file x.xml: cannot be read: No such file or directory; check the path")
  }
}
