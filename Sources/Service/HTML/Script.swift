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

    // One key decides about the proposed event that has the focus, and only then.
    (() => {
      const form = document.querySelector("form.proposals");
      if (!form) return;
      const events = [...form.querySelectorAll("article.event")];
      const shown = document.querySelector(location.hash || "#none");
      if (shown && shown.matches("article.event")) shown.focus();
      form.addEventListener("keydown", press => {
        const event = press.target.closest("article.event");
        if (!event || press.target !== event || press.ctrlKey || press.altKey || press.metaKey) return;
        const place = events.indexOf(event);
        const names = {a: "accept", r: "reject", w: "withdraw"};
        if (press.key === "j" && events[place + 1]) events[place + 1].focus();
        else if (press.key === "k" && events[place - 1]) events[place - 1].focus();
        else if (names[press.key]) {
          const button = event.querySelector("button[name=" + names[press.key] + "]");
          if (button) button.click();
        } else return;
        press.preventDefault();
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
