import HTTPServer
import Testing

@Suite("What is pending, on pages")
struct PendingPageTests {
  @Test("The docket marks a counted day as computed and leads to its regime")
  func docket() throws {
    let page = try TestSite.page("/docket?on=2025-10-25").text
    #expect(page.contains("<dt>Due, computed</dt><dd>2025-11-11: Entry into force"))
    #expect(page.contains("counted, not announced: 21 days after 2025-10-21"))
    #expect(page.contains("<a href=\"/regime/UK-TA2000?on=2025-10-25\">UK-TA2000</a>"))
    #expect(page.contains("computed from its yearly day, not announced"))
    #expect(page.contains("None known, which is not none"))
    #expect(page.contains("<a href=\"#source-S44b\">S44b</a>"))
    #expect(page.contains("<tr id=\"source-S44b\">"))
  }

  @Test("A party's page folds what a refusal and a withdrawal would mean")
  func ends() throws {
    let page = try TestSite.page("/party/taliban?on=2025-04-16").text
    #expect(page.contains("<h3>If it were granted</h3>"))
    #expect(page.contains("<details><summary>If it were refused</summary>"))
    #expect(page.contains("<h4>Open afterwards</h4>"))
    #expect(page.contains("<details><summary>If it were withdrawn</summary>"))
  }
}
