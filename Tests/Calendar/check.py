#!/usr/bin/env python3
"""The docket as a calendar, read back by an independent reader of iCalendar (RFC 5545).

usage: check.py OSTRAKON     (from the top of the repository, with the project's .venv)

For a number of days the calendar must hold what `docket --json` says has a day, each once, on that day,
and nothing else. The same with names and titles in Cyrillic and Arabic, long ones, and ones with every
character that the format gives a meaning. Prints a WRONG line for each difference, exits 1 on any."""
import datetime
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import icalendar

DAYS = ["2012-07-01", "2025-04-10", "2025-04-16", "2025-07-01", "2025-07-07", "2025-10-25", "2026-03-01"]
ARABIC = "هيئة تحرير الشام، وهي جماعة ذات اسم طويل جدا لا يتسع له سطر واحد من أسطر التقويم"
CYRILLIC = "Приостановление запрета деятельности; по заявлению прокурора, «при закрытых дверях» \\ 🜁 до решения"
NAMES = {"hay-at-tahrir-al-sham": ARABIC, "taliban": "Талибан, он же «Движение; Талибан» \\n и далее\a"}

wrong = 0


def expect(holds: bool, place: str, what: str) -> None:
    global wrong
    if not holds:
        wrong += 1
        print(f"WRONG: {place}: {what}")


def run(*words: str) -> str:
    return subprocess.run(words, check=True, capture_output=True, text=True).stdout


def span(text: str) -> tuple[datetime.date, datetime.date]:
    """First and last day of a day, month, year or range as the docket writes them."""
    first, _, last = text.strip("[]").partition("..")
    start, end = (list(map(int, part.split("-"))) for part in (first, last or first))
    begin = datetime.date(*(start + [1, 1])[:3])
    if len(end) == 3:
        return begin, datetime.date(*end)
    year, month = end[0] + (len(end) == 1 or end[1] == 12), 1 if len(end) == 1 else end[1] % 12 + 1
    return begin, datetime.date(year, month, 1) - datetime.timedelta(days=1)


def expected(docket: dict, names: dict) -> list[tuple]:
    """First day, last day, the summary, and whether the day is computed."""
    found = []
    for item in docket["pending"]:
        name = names[item["party"]]
        for word, key in (("scheduled", "scheduledFor"), ("effective", "effectiveFrom")):
            if item[key]:
                found.append((*span(item[key]), f"{name}: {item['title']} ({word})", False))
        for due in item["deadlines"]:
            found.append((*span(due["due"]), f"{name}: {due['title']} due (computed)", True))
    for item in docket["recurring"]:
        found.append((*span(item["due"]), f"{item['regime']}: {item['title']} ({item['kind']})", False))
    return sorted(found)


def plain(text: str) -> str:
    """As a calendar can hold it: one kind of line end, no control characters."""
    return re.sub(r"[\x00-\x08\x0b-\x1f\x7f]", "", text.replace("\r\n", "\n"))


def check_lines(data: bytes, place: str) -> None:
    expect(data.endswith(b"\r\n") and data.count(b"\n") == data.count(b"\r\n"), place, "a line end is no CRLF")
    for line in data.split(b"\r\n"):
        expect(len(line) <= 75, place, f"a line of {len(line)} octets: {line[:40]!r}")
        try:
            line.decode("utf-8")
        except UnicodeDecodeError:
            expect(False, place, f"a character is cut by folding: {line!r}")
        expect(b"\r" not in line and not re.search(rb"[\x00-\x08\x0b-\x1f\x7f]", line), place, f"control: {line!r}")


def check(ostrakon: str, day: str, names: dict, folder: pathlib.Path, *options: str) -> int:
    place = day + (" (names in other scripts)" if options else "")
    file = folder / "docket.ics"
    run(ostrakon, "docket", "--on", day, "--ics", str(file), *options)
    docket = json.loads(run(ostrakon, "docket", "--on", day, "--json", *options))
    data = file.read_bytes()
    check_lines(data, place)
    calendar = icalendar.Calendar.from_ical(data)
    expect(not calendar.errors, place, f"errors: {calendar.errors}")
    expect(calendar["VERSION"] == "2.0" and "PRODID" in calendar, place, "no VERSION or PRODID")
    events = list(calendar.walk("VEVENT"))
    expect(len(calendar.subcomponents) == len(events), place, "something else than events")
    found = []
    for event in events:
        expect(not event.errors, place, f"errors: {event.errors}")
        start, end = event.decoded("DTSTART"), event.decoded("DTEND")
        expect(type(start) is datetime.date and type(end) is datetime.date, place, "not of whole days")
        expect(str(event.decoded("DTSTAMP").date()) == day, place, "DTSTAMP is another day")
        is_computed = str(event["DESCRIPTION"]).startswith("Computed: ")
        expect(not is_computed or "nobody announced this day" in event["DESCRIPTION"], place, "not said so")
        found.append((start, end - datetime.timedelta(days=1), str(event["SUMMARY"]), is_computed))
    wanted = [(first, last, plain(text), computed) for first, last, text, computed in expected(docket, names)]
    for item in sorted(set(wanted) ^ set(found)):
        expect(False, place, f"{'missing' if item in wanted else 'not in the docket'}: {item}")
    expect(len(wanted) == len(found), place, f"{len(found)} events, not {len(wanted)}")
    uids = [str(event["UID"]) for event in events]
    expect(len(set(uids)) == len(uids), place, f"a UID twice: {sorted(uids)}")
    expect(all(event["DESCRIPTION"] for event in events), place, "an event without a description")
    return len(events)


def quoted(text: str) -> str:
    """A YAML text in double quotes, which JSON's are."""
    return json.dumps(text, ensure_ascii=False)


def in_other_scripts(folder: pathlib.Path) -> pathlib.Path:
    copy = folder / "Knowledge"
    shutil.copytree("Knowledge", copy)
    for party, name in NAMES.items():
        file = copy / "parties" / f"{party}.yaml"
        text = re.sub(r"(?m)^name: .*$", lambda _: f"name: {quoted(name)}", file.read_text(), count=1)
        head, key, rest = text.partition("\nprocedures:\n")
        rest = re.sub(r"(?m)^    title: .*$", lambda _: f"    title: {quoted(CYRILLIC)}", rest, count=1)
        file.write_text(head + key + rest)
    return copy


def main() -> int:
    ostrakon = sys.argv[1]
    names = {}
    for file in pathlib.Path("Knowledge/parties").glob("*.yaml"):
        names[file.stem] = re.search(r"(?m)^name: (.*)$", file.read_text())[1].strip("\"'")
    names = {key: value.replace("''", "'") for key, value in names.items()}
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)
        count = sum(check(ostrakon, day, names, folder) for day in DAYS)
        copy = in_other_scripts(folder)
        for day in ["2025-04-10", "2025-10-25"]:
            count += check(ostrakon, day, names | NAMES, folder, "--knowledge", str(copy))
    print(f"calendar: {count} events on {len(DAYS)} days, {wrong} wrong")
    return 1 if wrong or count < 20 else 0


sys.exit(main())
