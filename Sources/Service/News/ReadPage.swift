/// Where an article is pasted or dropped.
struct ReadPage {
  var html: HTML {
    PageFrame(
      title: "Read a report", current: "/read",
      content: """
        <h1>Read a press report</h1>
        <p>Paste an article, or drop it as a file (text, a web page, PDF), in English or Russian. What it asserts about \
        parties of the register is proposed beside its words, held against the register and the law of the day. You \
        decide. The article stays in this server's memory until you do.</p>
        <form class="ask" action="/read" method="post" enctype="multipart/form-data">
        <p class="wide"><label for="text">The article</label>\
        <textarea id="text" name="text" rows="14" dir="auto" spellcheck="false"></textarea></p>
        <p class="drop"><label for="file">or a file: drop it here, or choose it</label>\
        <input type="file" id="file" name="file" accept=".txt,.html,.htm,.pdf"></p>
        <p><label for="title">Headline</label><input id="title" name="title" autocomplete="off" dir="auto"></p>
        <p><label for="publisher">Publisher</label><input id="publisher" name="publisher" autocomplete="off"></p>
        <p><label for="published">Published on</label><input id="published" name="published" size="12" \
        placeholder="2025-04-03" autocomplete="off" aria-describedby="published-hint"></p>
        <p><button type="submit">Read</button></p>
        <p class="hint" id="published-hint">Dates without a year and “on Thursday” are resolved against the day of \
        publication. What is left empty is taken from the page, where it tells it.</p>
        </form>
        """
    ).html
  }
}
