/// The one script: what it does, forms do without it, a step later.
enum Script {
  static let text = """
    "use strict";
    // Search as you type: the same page is asked for, and its results take the place of those shown.
    (() => {
      const box = document.getElementById("q");
      const found = document.getElementById("found");
      const count = document.getElementById("count");
      if (!box || !found || !count) return;
      let waiting, running, last = box.value.trim();
      const look = async () => {
        const text = box.value.trim();
        if (text === last) return;
        last = text;
        if (running) running.abort();
        running = new AbortController();
        const address = text ? "/?q=" + encodeURIComponent(text) : "/";
        try {
          const answer = await fetch(address, {headers: {Accept: "text/html"}, signal: running.signal});
          if (!answer.ok) return;
          const page = new DOMParser().parseFromString(await answer.text(), "text/html");
          const fresh = page.getElementById("found");
          if (!fresh) return;
          found.replaceChildren(...fresh.childNodes);
          count.textContent = page.getElementById("count").textContent;
          document.title = page.title;
          history.replaceState(null, "", address);
        } catch (error) {
          if (error.name !== "AbortError") last = null;
        }
      };
      box.addEventListener("input", () => {
        clearTimeout(waiting);
        waiting = setTimeout(look, 150);
      });
    })();

    // A file dropped anywhere on the form is taken as if it had been chosen.
    (() => {
      const box = document.querySelector(".drop input[type=file]");
      if (!box) return;
      const form = box.form;
      const mark = (event, on) => {
        event.preventDefault();
        form.classList.toggle("over", on);
      };
      form.addEventListener("dragover", event => mark(event, true));
      form.addEventListener("dragleave", event => mark(event, false));
      form.addEventListener("drop", event => {
        mark(event, false);
        if (event.dataTransfer.files.length > 0) box.files = event.dataTransfer.files;
      });
    })();
    """
}
