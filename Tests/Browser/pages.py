"""The pages as a person uses them, in Debian's chromium: run by Tools/test-browser.

usage: pages.py ADDRESS [FOLDER]   screenshots go to FOLDER when it is given
"""

import base64
import datetime
import io
import os
import re
import sys

import openpyxl
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect, sync_playwright


def seed_case(page, address):
    """Searches in Cyrillic, opens the party, goes from the eve to the day after by the form."""
    page.goto(address + "/")
    page.get_by_label("A name, in any script").fill("Талибан")
    page.get_by_role("button", name="Search").click()
    page.get_by_role("main").get_by_role("link", name="Taliban", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Taliban")
    day = page.get_by_label("On", exact=True)
    day.fill("2025-04-16")
    page.get_by_role("button", name="Show").click()
    row = page.get_by_role("row").filter(has_text="RU-35FZ")
    expect(row.first).to_contain_text("listed")
    expect(row.first).to_contain_text("change pending")
    expect(page.locator("section.regime").filter(has_text="RU-35FZ").first).to_contain_text(
        "behind closed doors"
    )
    day = page.get_by_label("On", exact=True)
    day.fill("2025-04-18")
    page.get_by_role("button", name="Show").click()
    row = page.get_by_role("row").filter(has_text="RU-35FZ")
    expect(row.first).to_contain_text("suspended")
    expect(page.locator("bdi[dir=rtl]").first).to_be_visible()
    page.get_by_role("link", name="Previous change, 2025-04-17").click()
    expect(page.get_by_label("On", exact=True)).to_have_value("2025-04-17")
    page.get_by_role("link", name="S04", exact=True).first.click()
    expect(page.locator("tr:target")).to_contain_text("TASS")


def decision(page, address):
    """From a party to what bears on dealings with it, narrowed by the form, and on to a regime."""
    page.goto(address + "/party/taliban?on=2025-04-18")
    page.get_by_role("link", name="What bears on dealings with it on this day").click()
    expect(page.get_by_label("On", exact=True)).to_have_value("2025-04-18")
    page.get_by_label("Who acts").select_option(label="aid organisations (NGOs)")
    page.get_by_label("What is done").select_option(label="payment")
    page.get_by_label("Where, as a country code").fill("AF")
    page.get_by_text("Jurisdictions with a link").click()
    page.get_by_label("United Nations (UN)").check()
    page.get_by_role("button", name="Show").click()
    expect(page.get_by_text("Candidates to check, never “allowed”.").first).to_be_visible()
    expect(page.locator("section.regime")).to_have_count(1)
    expect(page.locator("ul.scope").first).to_contain_text("only in Afghanistan")
    page.get_by_role("heading", level=2).get_by_role("link", name="UN-1988").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("UN-1988")
    page.locator("summary").filter(has_text="Removal by the Committee").click()
    expect(page.get_by_text("a fresh listing by the Committee").first).to_be_visible()


def matrix(page, address):
    """A sign tells its words when the keyboard comes to it, and leads to the party on that day."""
    page.goto(address + "/divergence?on=2025-04-18&regime=RU-35FZ,US-SDGT")
    row = page.get_by_role("row").filter(has=page.get_by_role("link", name="Taliban", exact=True))
    row.get_by_role("link", name="Taliban", exact=True).focus()
    page.keyboard.press("Tab")
    sign = row.locator("a.sign").first
    expect(sign).to_be_focused()
    words = sign.locator(".vh")
    expect(words).to_have_text("suspended since 2025-04-17")
    assert words.bounding_box()["width"] > 100, "the words of the focused sign are hidden"
    place = sign.bounding_box()
    assert sign.evaluate(
        "(sign, at) => sign.contains(document.elementFromPoint(at.x + at.width / 2, at.y + at.height / 2))",
        place), "the sign with the focus is hidden behind the heads of the matrix"
    sign.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Taliban")
    assert page.url.endswith("?on=2025-04-18#RU-35FZ")


def picture(page, address, width):
    """A narrow window gets the narrow picture, and none of the two is wider than its box."""
    page.goto(address + "/party/taliban?on=2025-04-18")
    image = page.locator(".picture img")
    source = image.evaluate("image => image.decode().then(() => image.currentSrc)")
    assert source.endswith("narrow=1") == (width < 640), f"{source} in a window of {width}"
    box = page.locator(".picture")
    assert box.evaluate("box => box.scrollWidth <= box.clientWidth"), "the picture must be scrolled"


def print_out(page, address):
    """On paper no status word is lost, and the matrix is as wide as the sheet."""
    page.emulate_media(media="print")
    page.goto(address + "/divergence?on=2025-04-18&all=1")
    for sign in page.locator("ul.legend .sign").all():
        expect(sign).to_be_visible()
    expect(page.locator("form.ask")).to_be_hidden()
    sheets = re.findall(rb"/MediaBox \[0 0 ([0-9.]+) ([0-9.]+)\]", page.pdf(prefer_css_page_size=True))
    assert sheets and all(float(wide) > float(high) for wide, high in sheets), sheets


def keyboard(page, address):
    """The first stop of the tab key leads past the navigation to the content."""
    page.goto(address + "/party/taliban")
    page.keyboard.press("Tab")
    skip = page.get_by_role("link", name="Skip to the content")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    assert page.url.endswith("#content")


def screening(page, address):
    """A customer file of a thousand lines: sent by the form, a column corrected, its results looked through and taken
    away, and forgotten."""
    page.goto(address + "/screen")
    rows = ["Client;Called;Born"] + [f"C{n};Somebody Nobody{n};19{n % 90 + 10}" for n in range(999)]
    rows.insert(500, "C-T;Талибан;")
    page.get_by_label("The file").set_input_files(
        files=[{"name": "customers.csv", "mimeType": "text/csv", "buffer": "\n".join(rows).encode()}])
    page.get_by_role("button", name="Screen", exact=True).click()
    expect(page.get_by_text("has no column of names")).to_be_visible(timeout=20_000)
    page.get_by_label("Called").select_option(label="name")
    page.get_by_role("button", name="Screen again with these").click()
    expect(page.get_by_text("1000 lines, 1 with a match")).to_be_visible(timeout=20_000)
    expect(page.get_by_role("row").filter(has_text="Талибан")).to_contain_text("Taliban")
    page.get_by_role("link", name="without a match").click()
    expect(page.get_by_text("page 1 of")).to_be_visible()
    page.get_by_role("link", name="Next").click()
    expect(page.get_by_text("page 2 of")).to_be_visible()
    with page.expect_download() as download:
        page.get_by_role("link", name="CSV", exact=True).click()
    with open(download.value.path(), encoding="utf-8") as file:
        assert "Талибан" in file.read()
    page.get_by_role("link", name="report to print or keep").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Screening report")
    page.go_back()
    page.get_by_role("button", name="Forget this file").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Screen a file of customers")


def typing(page, address):
    """Finds a party by its Arabic name while it is typed, without the form; the address follows, and leads back."""
    page.goto(address + "/")
    box = page.get_by_label("A name, in any script")
    box.press_sequentially("طالبان", delay=20)
    party = page.get_by_role("main").get_by_role("link", name="Taliban", exact=True)
    expect(party.first).to_be_visible()
    expect(page.get_by_role("status")).to_contain_text("found")
    expect(page).to_have_url(re.compile(r"/\?q=%D8%B7%D8%A7%D9%84%D8%A8%D8%A7%D9%86$"))
    expect(box).to_be_focused()
    box.fill("qqqqzzzz xxxx")
    expect(page.get_by_text("That is no proof that the party is listed nowhere.")).to_be_visible()
    expect(page.get_by_role("status")).to_have_text("nothing found")
    box.fill("")
    expect(page.get_by_role("heading", name="Parties of the register")).to_be_visible()
    box.fill("hamas")
    expect(page.get_by_role("main").get_by_role("link", name="Hamas", exact=True).first).to_be_visible()
    page.reload()
    expect(page.get_by_role("main").get_by_role("link", name="Hamas", exact=True).first).to_be_visible()


def past_matrix(page, address):
    """The matrix on a day long past, reached by the form; the map and the years lead to the same."""
    page.goto(address + "/divergence")
    page.get_by_label("On", exact=True).fill("2002-06-30")
    page.get_by_label("Jurisdictions").fill("EU,UN,US")
    page.get_by_role("button", name="Show").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("2002-06-30")
    expect(page).to_have_url(re.compile("on=2002-06-30"))
    row = page.get_by_role("row").filter(has=page.locator("a[href^='/divergence?party=eln&']"))
    expect(row).to_contain_text("listed since 1997-10-08")
    expect(row.locator(".sign.none").first).to_be_visible()
    page.get_by_role("link", name="Over the years").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("over the years")
    expect(page.locator("svg.plot")).to_be_visible()
    page.get_by_role("link", name="2001-12-31").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("2001-12-31")
    page.locator("summary").filter(has_text="Map").click()
    page.locator("svg.tiles").get_by_role("link", name=re.compile("^United States: [0-9]+$")).click()
    expect(page).to_have_url(re.compile("jurisdiction=US"))


def lifecycle(page, address):
    """The lifecycle as drawn leads to the rule behind a number, and says what is not law on a day."""
    page.goto(address + "/regime/RU-35FZ?on=2010-01-01")
    drawn = page.locator("svg.lifecycle")
    expect(drawn).to_be_visible()
    expect(drawn.locator(".broken")).to_have_count(2)
    drawn.get_by_text("3", exact=True).click()
    expect(page.locator("details:target")).to_contain_text("Suspension of the ban on activity")
    expect(page.get_by_role("heading", name="How many, over time")).to_be_visible()


def calendar(page, address):
    """From the docket to a pending procedure, and its days taken away as a calendar."""
    page.goto(address + "/docket?on=2025-04-10")
    expect(page.get_by_role("main")).to_contain_text("2025-04-17")
    with page.expect_download() as download:
        page.get_by_role("link", name=re.compile("calendar", re.I)).first.click()
    with open(download.value.path(), encoding="utf-8") as file:
        text = file.read()
    assert text.startswith("BEGIN:VCALENDAR") and "20250417" in text, text[:200]


def spreadsheet(page, address):
    """A spreadsheet dropped on the form is screened, and the results taken away as one."""
    book = openpyxl.Workbook()
    for row in [["Id", "Name", "Date of birth"], ["C-1", "Taliban", None],
                ["C-2", "Mary Whitcombe", datetime.date(1984, 3, 12)]]:
        book.active.append(row)
    bytes_ = io.BytesIO()
    book.save(bytes_)
    page.goto(address + "/screen")
    page.evaluate(
        """text => {
            const bytes = Uint8Array.from(atob(text), letter => letter.charCodeAt(0));
            const data = new DataTransfer();
            data.items.add(new File([bytes], "customers.xlsx"));
            document.querySelector("form.ask").dispatchEvent(
                new DragEvent("drop", {dataTransfer: data, bubbles: true, cancelable: true}));
        }""", base64.b64encode(bytes_.getvalue()).decode())
    page.get_by_role("button", name="Screen", exact=True).click()
    expect(page.get_by_text("2 lines, 1 with a match")).to_be_visible(timeout=20_000)
    with page.expect_download() as download:
        page.get_by_role("link", name="XLSX", exact=True).click()
    with open(download.value.path(), "rb") as file:
        rows = list(openpyxl.load_workbook(file).active.values)
    assert rows[0][:4] == ("customer_id", "customer_name", "match", "score"), rows[0]
    assert any(row[:3] == ("C-1", "Taliban", "yes") and row[3] > 0.9 for row in rows), rows
    assert any(row[:3] == ("C-2", "Mary Whitcombe", "no") for row in rows), rows


ARTICLE = """Russia's Prosecutor General's Office has asked the Supreme Court to take the Taliban off the terrorist list.

A closed hearing is scheduled for April 17. The Taliban have reportedly been outlawed in Russia since 2003.

Russia has not recognised the Taliban government. Sales of honey are not concerned."""


def reading(page, address, number):
    """An article is pasted, its words are marked beside the events; three are accepted and one is rejected with one
    key each, and they stand on the party's page with who says so. Without scripts buttons do the same."""
    page.goto(address + "/")
    page.get_by_role("link", name="Read", exact=True).click()
    page.get_by_label("The article", exact=True).fill(ARTICLE + f" Version {number}.")
    page.get_by_label("Publisher").fill(f"Northern Wire {number}")
    page.get_by_label("Published on").fill("2025-04-03")
    page.get_by_role("button", name="Read", exact=True).click()
    expect(page.locator("mark").first).to_contain_text("take the Taliban off the terrorist list")
    events = page.locator("article.event")
    expect(events).to_have_count(4)
    expect(events.nth(1)).to_contain_text("2025-04-17")
    expect(events.nth(2)).to_contain_text("reported (“reportedly”)")
    page.get_by_label("Who decides").fill(f"Ann {number}")
    hasScripts = number % 2 == 0
    for place, word in enumerate(["accepted", "accepted", "rejected", "accepted"]):
        event = page.locator(f"#event-{place + 1}")
        if hasScripts:
            event.focus()
            page.keyboard.press("a" if word == "accepted" else "r")
        else:
            event.get_by_role("button", name="Accept" if word == "accepted" else "Reject").click()
        expect(page.locator(f"#event-{place + 1}")).to_contain_text(f"{word} by Ann {number}")
    if hasScripts:
        rules = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}}
        found = Axe().run(page, options=rules).response["violations"]
        assert not found, [(violation["id"], violation["nodes"][0]["html"][:160]) for violation in found]
    page.goto(address + "/party/taliban#reports")
    said = page.locator("#reports ~ ul").first
    expect(said).to_contain_text("non recognition")
    expect(said).to_contain_text(f"Northern Wire {number}, 2025-04-03; accepted by Ann {number}")
    expect(said).not_to_contain_text("listing, under")


def accessible(page, address):
    """WCAG 2.2 AA by axe-core, what is folded unfolded. A page that is not is found out first."""
    rules = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}}
    page.set_content("<html lang=en><title>t</title><main><img src='data:,'><p style='color:#bbb'>pale</p></main>")
    found = {violation["id"] for violation in Axe().run(page, options=rules).response["violations"]}
    assert {"image-alt", "color-contrast"} <= found, f"axe-core finds only {found}"
    for path in ACCESSIBLE:
        page.goto(address + path)
        page.evaluate("for (const part of document.querySelectorAll('details')) part.open = true")
        for violation in Axe().run(page, options=rules).response["violations"]:
            shown = [node["html"][:160] for node in violation["nodes"][:3]]
            raise AssertionError(f"{path}: {violation['id']} ({violation['help']}): {shown}")


PATHS = [
    "/",
    "/screen",
    "/read",
    "/changes",
    "/?q=%D8%B7%D8%A7%D9%84%D8%A8%D8%A7%D9%86",
    "/party/taliban?on=2025-04-16",
    "/party/taliban?on=2025-04-18",
    "/party/hay-at-tahrir-al-sham?on=2025-10-25",
    "/party/al-qaida",
    "/party/isil?on=2020",
    "/party/palestine-action",
    "/party/talbian",
    "/party/taliban/effects?on=2025-04-18",
    "/party/hamas/effects?on=2005-01-01&as=bank",
    "/party/taliban/effects?conduct=nothing",
    "/docket?on=2025-04-10",
    "/docket?on=2025-10-25",
    "/divergence?on=2025-04-18",
    "/divergence?on=2025-04-18&all=1",
    "/divergence?on=2025-04-18&kind=person&jurisdiction=UN,US",
    "/divergence?on=2025-04-18&party=taliban",
    "/divergence/years",
    "/regimes",
    "/regime/RU-35FZ?on=2025-04-18",
    "/regime/US-SDGT",
    "/regime/US-FTX",
    "/lists",
]


# One of each kind: axe-core takes seconds for a large page.
ACCESSIBLE = [
    "/?q=%D8%B7%D8%A7%D9%84%D8%A8%D8%A7%D9%86",
    "/screen",
    "/read",
    "/changes",
    "/party/palestine-action",
    "/party/hamas/effects?on=2005-01-01&as=bank",
    "/party/taliban/effects?conduct=nothing",
    "/docket?on=2025-04-10",
    "/divergence?on=2025-04-18&kind=person&jurisdiction=UN,US",
    "/divergence?on=2025-04-18&party=taliban",
    "/divergence/years",
    "/regimes",
    "/regime/RU-35FZ?on=2025-04-18",
    "/lists",
]


def fits(page, address, width):
    """No page is wider than the window."""
    for path in PATHS:
        page.goto(address + path)
        # What is folded counts too: a person may unfold it.
        page.evaluate("for (const part of document.querySelectorAll('details')) part.open = true")
        wide = page.evaluate("document.documentElement.scrollWidth")
        assert wide <= width, f"{path} is {wide} pixels wide in a window of {width}"
        yield path


def main():
    address = sys.argv[1]
    folder = sys.argv[2] if len(sys.argv) > 2 and sys.argv[2] else None
    arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
    done = 0
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=arguments)
        for scheme in ["light", "dark"]:
            for width in [1280, 360]:
                # Without scripts, since the pages promise to work without them.
                context = browser.new_context(
                    viewport={"width": width, "height": 900}, color_scheme=scheme,
                    java_script_enabled=False)
                seed_case(context.new_page(), address)
                decision(context.new_page(), address)
                keyboard(context.new_page(), address)
                matrix(context.new_page(), address)
                screening(context.new_page(), address)
                reading(context.new_page(), address, done * 2 + 1)
                done += 6
                context = browser.new_context(
                    viewport={"width": width, "height": 900}, color_scheme=scheme)
                picture(context.new_page(), address, width)
                print_out(context.new_page(), address)
                typing(context.new_page(), address)
                past_matrix(context.new_page(), address)
                lifecycle(context.new_page(), address)
                calendar(context.new_page(), address)
                spreadsheet(context.new_page(), address)
                reading(context.new_page(), address, done * 2)
                done += 8
                if (scheme, width) in [("light", 1280), ("dark", 360)]:
                    accessible(context.new_page(), address)
                    done += 1
                page = context.new_page()
                for number, _ in enumerate(fits(page, address, width)):
                    done += 1
                    if folder:
                        os.makedirs(folder, exist_ok=True)
                        page.screenshot(
                            path=f"{folder}/{number}-{width}-{scheme}.png", full_page=True)
        browser.close()
    print(f"browser: {done} passed, 0 failed")


main()
