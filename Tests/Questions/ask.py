#!/usr/bin/env python3
"""Asks the command every question of the tables and compares what its JSON answers.

usage: ask.py OSTRAKON TABLE.csv…

The tables were written from the facts alone, by somebody who had not read the curated files, so that
a slip in a file is not repeated in its test. The columns say what a table asks; README.md describes
them. Prints a WRONG line for each answer that differs, and exits 1 when there is one."""
import concurrent.futures
import csv
import json
import re
import subprocess
import sys


class Wrong(Exception):
    """What was answered instead."""


def status(ostrakon, row):
    """The one status the command answers for the row's party, regime and day."""
    command = [ostrakon, "status", row["party"], "--regime", row["regime"], "--on", row["on"], "--json"]
    if row.get("known_by"):
        command += ["--known-by", row["known_by"]]
    run = subprocess.run(command, capture_output=True, text=True)
    if run.returncode != 0:
        raise Wrong(f"exit {run.returncode}: {run.stderr.strip()}")
    if "taken as" in run.stderr:
        raise Wrong(f"for another name: {run.stderr.strip()}")
    answers = json.loads(run.stdout)["statuses"]
    if len(answers) != 1:
        raise Wrong(f"{len(answers)} statuses where one was asked for")
    return answers[0]


def words(item, *keys):
    """The texts of an item under these keys, in one."""
    return " / ".join(str(item[key]) for key in keys if item.get(key))


def says(pattern, text):
    return re.search(pattern, text, re.IGNORECASE) is not None


def check_status(answer, row):
    """The word, and with an end its kind where the row names one."""
    if row["status"] and answer["status"] != row["status"]:
        raise Wrong(answer["status"])
    if row.get("end_kind") and answer["endKind"] != row["end_kind"]:
        raise Wrong(f"ended as {answer['endKind']}")


def check_conflict(answer, row):
    """One conflict holds both statements, two different ones, and reads them as the row says."""
    check_status(answer, row)
    near = []
    for conflict in answer["conflicts"]:
        a, b = (
            [number for number, statement in enumerate(conflict["statements"])
             if statement["source"] == row[f"source_{side}"]
             and says(row[f"says_{side}"], words(statement, "quote", "claim"))]
            for side in "ab")
        if any(one != other for one in a for other in b):
            if says(row["reading"], conflict["reading"] or ""):
                return
            near.append(f"{conflict['id']} is read: {conflict['reading']}")
        elif a or b:
            near.append(f"{conflict['id']} holds only statement {'A' if a else 'B'}")
    held = ", ".join(conflict["id"] for conflict in answer["conflicts"]) or "none"
    raise Wrong("; ".join(near) or f"no such conflict (conflicts: {held})")


LISTS = {"effect": "effects", "exemption": "exemptions", "duty": "duties", "remedy": "remedies"}


def check_effect(answer, row):
    """An item of the kind, in the words and the state of the row; or none for `absent`.

    A duty to report or disclose may stand among the effects too. A negative (`none-as-such`) asserts nothing, so it counts
    for that state alone. States joined by | are equally right."""
    items = list(answer[LISTS[row["question"]]])
    if row["question"] == "duty":
        items += [effect for effect in answer["effects"] if effect["consequence"] == "duty"
                  or effect["kind"] in ("reporting-duty", "disclosure")]
    default = "available" if row["question"] == "remedy" else "applies"
    found = []
    for item in items:
        text = words(item, "provision", "title", "text", "who", "forum", "timeLimit", "deadline")
        if row["kind"] in ("", item.get("kind")) and says(row["says"], text):
            is_negative = item.get("consequence") == "none-as-such"
            found.append("none-as-such" if is_negative else item.get("state", default))
    wanted = row["state"].split("|")
    asserted = [state for state in found if state != "none-as-such"]
    if not (any(state in wanted for state in found) or "absent" in wanted and not asserted):
        raise Wrong(", ".join(found) or "absent")


def kind_of(row):
    """What a row asks, from its columns: how to check it, and the question and answer in words."""
    if "question" in row:
        asked = " ".join(filter(None, [row["question"], row["kind"], row["says"]]))
        return check_effect, f", {asked}", row["state"]
    if "source_a" in row:
        asked = f", conflict {row['topic']}: {row['source_a']} {row['says_a']!r}"
        asked += f" against {row['source_b']} {row['says_b']!r}"
        return check_conflict, asked, f"{row['status']} read as {row['reading']!r}".strip()
    known = f" as known on {row['known_by']}" if row["known_by"] else ""
    return check_status, known, f"{row['status']} {row['end_kind']}".strip()


def ask(ostrakon, row):
    """What differs from the row's answer, as a line; None when nothing does."""
    check, asked, wanted = kind_of(row)
    try:
        check(status(ostrakon, row), row)
    except Wrong as answered:
        source = row.get("source") or f"{row['source_a']}, {row['source_b']}"
        question = f"{row['id']}: {row['party']} under {row['regime']} on {row['on']}{asked}"
        return f"{question}: answered {answered}; not {wanted} ({source}: {row.get('note') or '-'})"
    return None


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    ostrakon, *tables = sys.argv[1:]
    rows = []
    for table in tables:
        with open(table, encoding="utf-8", newline="") as file:
            questions = list(csv.DictReader(file))
        if not questions:
            sys.exit(f"{table}: no questions")
        rows += questions
    with concurrent.futures.ThreadPoolExecutor() as pool:
        wrong = [line for line in pool.map(lambda row: ask(ostrakon, row), rows) if line]
    for line in wrong:
        print("WRONG", line)
    print(f"questions: {len(rows) - len(wrong)} passed, {len(wrong)} failed")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
