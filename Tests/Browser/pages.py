"""The pages as a person uses them, in Debian's chromium: run by Tools/test-browser.

usage: pages.py ADDRESS [FOLDER]   screenshots go to FOLDER when it is given
"""

import os
import sys

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


def keyboard(page, address):
    """The first stop of the tab key leads past the navigation to the content."""
    page.goto(address + "/party/taliban")
    page.keyboard.press("Tab")
    skip = page.get_by_role("link", name="Skip to the content")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    assert page.url.endswith("#content")


def fits(page, address, width):
    """No page is wider than the window."""
    for path in ["/", "/?q=%D8%B7%D8%A7%D9%84%D8%A8%D8%A7%D9%86", "/party/taliban?on=2025-04-18",
                 "/docket?on=2025-04-10", "/divergence?on=2025-04-18",
                 "/divergence?on=2025-04-18&party=taliban", "/regimes", "/regime/RU-35FZ?on=2025-04-18",
                 "/regime/US-SDGT", "/regime/US-FTX",
                 "/party/taliban/effects?on=2025-04-18", "/party/hamas/effects?on=2005-01-01&as=bank",
                 "/party/taliban/effects?conduct=nothing", "/docket?on=2025-10-25", "/party/hay-at-tahrir-al-sham?on=2025-10-25", "/lists",
                 "/party/talbian", "/party/taliban?on=2025-04-16"]:
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
                done += 3
                context = browser.new_context(
                    viewport={"width": width, "height": 900}, color_scheme=scheme)
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
