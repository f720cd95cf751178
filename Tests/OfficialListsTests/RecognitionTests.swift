import OfficialLists
import Testing

@Suite("Recognising a file by its content")
struct RecognitionTests {
  private static let tarHead = String(repeating: "n", count: 257) + "ustar  more"
  private static let fixedWidthLine = "      4632BODY" + String(repeating: " ", count: 120)

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
    (
      "PK\u{3}\u{4}xxxx", "is an archive (zip), not a list; unpack it and name the list file inside"
    ),
    (
      tarHead,
      "is an archive (tar), not a list; unpack it and name the list file inside"
    ),
    ("%PDF-1.7", "is a PDF file, not a list; take the publisher's XML or CSV file"),
    (
      " {\"a\": 1}",
      "is JSON, which no publisher read here uses; take the publisher's XML or CSV file"
    ),
    (
      "<?xml version=\"1.0\"?><sanctionsData xmlns=\"https://ofac/ENHANCED_XML\"/>",
      "is OFAC's ENHANCED XML, which is not read; take the same list as sdnList XML (sdn.xml, consolidated.xml) or as the CSV set"
    ),
    (
      "<sanctionsData xmlns=\"https://www.treasury.gov/ofac/DeltaFile/1.0\"/>",
      "is an OFAC delta file: it says what changed, not who is listed; take the full list"
    ),
    (
      "<Sanctions/>",
      "is OFAC's ADVANCED XML, which is not read; take the same list as sdnList XML (sdn.xml, consolidated.xml) or as the CSV set"
    ),
    (
      "4632|\"BODY\"|-0- |\"IRAN\"\n",
      "is OFAC's text separated by | (.pip), which is not read; take the same list as sdnList XML (sdn.xml, consolidated.xml) or as the CSV set"
    ),
    (
      fixedWidthLine,
      "is OFAC's fixed-width text (.ff), which is not read; take the same list as sdnList XML (sdn.xml, consolidated.xml) or as the CSV set"
    ),
    (
      "<!-- x --><export xmlns='urn:eu'/>",
      "is XML with root element export, no list known here; check that it is the right file; known roots are CONSOLIDATED_LIST (UN) and sdnList (OFAC)"
    ),
    (
      "name,country\nAnn,US\n",
      "is in no format known here; check that it is the publisher's XML file, or a file of OFAC's CSV set"
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
