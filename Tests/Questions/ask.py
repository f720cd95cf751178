#!/usr/bin/env python3
"""Asks the command every question of a table and compares what its JSON answers.

usage: ask.py OSTRAKON TABLE.csv

The tables were written from the facts alone, by somebody who had not read the curated files, so that
a slip in a file is not repeated in its test. Each row: id, party, regime, on, known_by, status,
end_kind (or empty), source, note. Exits 1 when an answer differs."""
import concurrent.futures
import csv
import json
import subprocess
import sys


def ask(ostrakon, row):
    """What differs from the row's answer, as a line; None when nothing does."""
    command = [ostrakon, "status", row["party"], "--regime", row["regime"], "--on", row["on"], "--json"]
    if row["known_by"]:
        command += ["--known-by", row["known_by"]]
    run = subprocess.run(command, capture_output=True, text=True)
    question = f"{row['id']}: {row['party']} under {row['regime']} on {row['on']}"
    if run.returncode != 0:
        return f"{question}: exit {run.returncode}: {run.stderr.strip()}"
    answers = json.loads(run.stdout)["statuses"]
    if len(answers) != 1:
        return f"{question}: {len(answers)} statuses where one was asked for"
    answer = answers[0]
    if answer["status"] != row["status"]:
        return f"{question}: {answer['status']}, not {row['status']} ({row['source']}: {row['note']})"
    if row["end_kind"] and answer["endKind"] != row["end_kind"]:
        return f"{question}: ended as {answer['endKind']}, not {row['end_kind']} ({row['source']})"
    return None


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    ostrakon, table = sys.argv[1:]
    with open(table, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    if not rows:
        sys.exit(f"{table}: no questions")
    with concurrent.futures.ThreadPoolExecutor() as pool:
        wrong = [line for line in pool.map(lambda row: ask(ostrakon, row), rows) if line]
    for line in wrong:
        print("WRONG", line)
    print(f"questions: {len(rows) - len(wrong)} passed, {len(wrong)} failed")
    sys.exit(1 if wrong else 0)


main()
