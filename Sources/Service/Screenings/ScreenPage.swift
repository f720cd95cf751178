import Ostrakon

/// Where a customer file is chosen.
struct ScreenPage {
  let site: Site

  var html: HTML {
    let lists: [HTML] = site.dataSets.all.filter { $0.list != nil }.map { set in
      "<li><label><input type=\"checkbox\" name=\"list\" value=\"\(set.name)\"> \(set.title)</label></li>"
    }
    return PageFrame(
      title: "Screen a file", current: "/screen",
      content: """
        <h1>Screen a file of customers</h1>
        <p>A table with headings (a spreadsheet's first sheet, XLSX; CSV with commas, semicolons or tabs), NDJSON or a \
        JSON array. Of a table at least \
        one column must hold names; dates of birth, countries and numbers of documents make results surer. The \
        file stays in this server's memory, is written nowhere, and is forgotten when you say so, when newer ones \
        take its place, or when the server stops.</p>
        <form class="ask" action="/screenings" method="post" enctype="multipart/form-data">
        <p class="drop"><label for="file">The file: drop it here, or choose it</label><input type="file" id="file" \
        name="file" required accept=".csv,.tsv,.txt,.xlsx,.json,.ndjson,.jsonl"></p>
        <p><label for="threshold">Least score</label><input type="number" id="threshold" name="threshold" \
        value="0.7" min="0.3" max="1" step="0.01"></p>
        <p><button type="submit">Screen</button></p>
        <details class="wide"><summary>Only against some lists</summary><ul class="ticks">\(lists)</ul></details>
        </form>
        """
    ).html
  }
}
