#!/usr/bin/env python3
"""The export of lists as FollowTheMoney, held against the library that defines the format.

usage: check.py OSTRAKON     (from the top of the repository, with the project's .venv)

Takes lists into a store of its own: the real ones under OSTRAKON_LISTS where it names a folder, else
the fixtures beside this script. Then exports them and asks the library `followthemoney`: every line
makes an entity, every property is one of its schema, every value is valid for its type and stays as it
is when the library cleans it, required properties are there, ids are unique, every id that is referred
to is there and of the right schema, and the command line tool `ftm validate` reads the file and keeps
what is ours. Each export is also loaded again and must be the same list. Prints a WRONG line for each
difference, exits 1 on any."""
import collections
import csv
import json
import os
import pathlib
import subprocess
import sys
import tempfile

from followthemoney import model
from followthemoney.types import registry

FIXTURES = pathlib.Path(__file__).parent / "lists"
# Enough real lists to meet every kind of field: folder of the list, and of the version.
REAL = [("un-sc", "2026-08-01"), ("us-ofac-sdn", "2019-01-04"), ("us-ofac-cons", "2025-12-19"),
        ("eu-fsf", "2026-02-28"), ("uk-hmt", "2020-04-27"), ("uk-fcdo", "2026-02-25"),
        ("us-bis-dpl", "2023-11-30"), ("au-dfat", "2026-08-22"), ("cn-sanctions", "2026-08-22"),
        ("opensanctions", "2026-03-13"), ("opensanctions", "2022-02-04")]
# A day on which the newest version of every list stands.
LATER = "2100-01-01"
# At most so many values are shown; all are counted.
SHOWN = 20

wrong = 0


def expect(holds: bool, place: str, what: str) -> None:
    global wrong
    if not holds:
        wrong += 1
        if wrong <= SHOWN:
            print(f"WRONG: {place}: {what}")


def run(*words: str, **more) -> subprocess.CompletedProcess:
    done = subprocess.run(words, capture_output=True, text=True, **more)
    if done.returncode != 0:
        sys.exit(f"WRONG: {' '.join(words)}: exit {done.returncode}: {done.stderr[-2000:]}")
    return done


def lists() -> list[tuple[str, str, list[str]]]:
    """Ids, days and files of the lists to be taken in."""
    root = os.environ.get("OSTRAKON_LISTS", "")
    if root and pathlib.Path(root).is_dir():
        found = [(name, day, pathlib.Path(root) / name / day) for name, day in REAL]
    else:
        if os.environ.get("OSTRAKON_REQUIRE_LISTS") == "1":
            sys.exit("OSTRAKON_REQUIRE_LISTS=1, but OSTRAKON_LISTS names no folder")
        print("the real lists are not here (OSTRAKON_LISTS): the fixtures are used")
        found = [(name.name, day.name, day) for name in sorted(FIXTURES.iterdir())
                 for day in sorted(name.iterdir())]
    result = []
    for name, day, folder in found:
        files = sorted(str(file) for file in folder.iterdir())
        expect(bool(files), str(folder), "holds no file")
        result.append((f"{name}-{day}" if name == "opensanctions" else name, day, files))
    return result


def check_entity(line: str, place: str, kinds: dict, references: list, count: collections.Counter) -> None:
    data = json.loads(line)
    proxy = model.get_proxy(data)
    schema = proxy.schema
    expect(registry.entity.validate(proxy.id), place, f"id {proxy.id!r} is none of the library's form")
    expect(proxy.id not in kinds, place, f"id {proxy.id} comes twice")
    kinds[proxy.id] = schema
    for name in schema.required:
        expect(bool(proxy.get(name)), place, f"{schema.name} lacks {name}")
    for name, values in data["properties"].items():
        prop = schema.get(name)
        if prop is None or prop.stub:
            expect(False, place, f"{schema.name} has no property {name}")
            continue
        for value in values:
            count[prop.type.name] += 1
            if prop.type is registry.entity:
                references.append((place, prop, value))
            valid = prop.type.validate(value, format=prop.format) and len(value) <= prop.max_length
            expect(valid, place, f"{schema.name}:{name} does not take {value[:80]!r}")
            # These the library compares as they stand; what it would alter is not what was meant.
            strict = prop.type in (registry.country, registry.date, registry.gender, registry.topic,
                                   registry.entity, registry.identifier)
            if valid and strict:
                clean = prop.type.clean(value, format=prop.format)
                expect(clean == value, place, f"{schema.name}:{name} {value!r} becomes {clean!r}")


def check_ftm(path: pathlib.Path, entries: int, name: str) -> None:
    kinds: dict = {}
    references: list = []
    count: collections.Counter = collections.Counter()
    schemata: collections.Counter = collections.Counter()
    ours = 0
    with path.open(encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            check_entity(line, f"{name}, line {number}", kinds, references, count)
            ours += '"ostrakon":{' in line
    for place, prop, value in references:
        expect(value in kinds, place, f"{prop.name} refers to {value}, which is not there")
        if value in kinds and prop.range is not None:
            expect(kinds[value].is_a(prop.range), place,
                   f"{prop.name} refers to {value}, a {kinds[value].name} and no {prop.range.name}")
    schemata.update(schema.name for schema in kinds.values())
    expect(ours == entries, name, f"{ours} parties for {entries} entries")
    # The command line tool cleans and writes anew; what is ours must come through.
    tool = pathlib.Path(sys.executable).parent / "ftm"
    out = path.with_suffix(".validated")
    run(str(tool), "validate", "-i", str(path), "-o", str(out))
    with path.open(encoding="utf-8") as before, out.open(encoding="utf-8") as after:
        for number, (left, right) in enumerate(zip(before, after, strict=True), 1):
            expect(json.loads(left).get("ostrakon") == json.loads(right).get("ostrakon"),
                   f"{name}, line {number}", "'ostrakon' did not come through ftm validate")
    print(f"{name}: {sum(schemata.values())} entities "
          f"({', '.join(f'{n} {s}' for s, n in schemata.most_common())}), {sum(count.values())} values")


def main() -> None:
    program = sys.argv[1]
    with tempfile.TemporaryDirectory() as folder:
        home = f"{folder}/home"
        taken = lists()
        for name, day, files in taken:
            run(program, "load", *files, "--list", name, "--date", day, "--home", home)
        everything = f"{folder}/all.json"
        run(program, "export", "--on", LATER, "--format", "json", "--home", home, "--output", everything)
        with open(everything, encoding="utf-8") as file:
            counts = collections.Counter(json.loads(line)["list"] for line in file)
        expect(len(counts) >= len(taken), "export", f"has only the lists {sorted(counts)}")

        def export(kind: str, name: str, path: str, source: str) -> pathlib.Path:
            run(program, "export", "--list", name, "--on", LATER, "--format", kind, "--home", source,
                "--output", path)
            return pathlib.Path(path)

        csv.field_size_limit(1 << 24)
        for name, entries in sorted(counts.items()):
            start = f"{folder}/{name}"
            json_file = export("json", name, f"{start}.json", home)
            check_ftm(export("ftm", name, f"{start}.ftm", home), entries, name)
            with export("csv", name, f"{start}.csv", home).open(encoding="utf-8", newline="") as file:
                expect(sum(1 for _ in csv.DictReader(file)) == entries, name, "csv has other entries")
            for kind in ["ftm", "csv", "json"]:
                again = f"{folder}/again-{name}-{kind}"
                run(program, "load", f"{start}.{kind}", "--list", name, "--home", again)
                back = export("json", name, f"{start}.{kind}.again", again)
                expect(back.read_bytes() == json_file.read_bytes(), name,
                       f"is another list when its {kind} export is read again")
    if wrong > SHOWN:
        print(f"… and {wrong - SHOWN} more")
    if wrong:
        sys.exit(1)


main()
