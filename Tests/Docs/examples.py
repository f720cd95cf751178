#!/usr/bin/env python3
"""Keeps the examples of the documents true: runs what they show, and compares.

usage: examples.py OSTRAKON DOCUMENT.md…     (from the top of the repository)

Prints a WRONG line for each example that differs, and exits 1 when there is one. The convention:

Commands. A fenced block of the language `console` holds commands and what they print:

    ```console
    $ ostrakon status Taliban --on 2025-04-18 --knowledge Knowledge
    …
      status      suspended since 2025-04-17
    …
    ```

The lines below the command are its output, line by line, the standard error included. A line `…` stands
for lines left out, and lines may be left out nowhere else; blank lines at the end do not count. A line of
a command that ends in `\\` goes on in the next. The command must exit with 0. Without `--knowledge` the
facts built into the command answer; `--knowledge Knowledge` are the files as they are. There is no store.

    ```console un-sc 2025-12-01 2026-02-27

is asked of a store that holds these versions of that list, from the tree in OSTRAKON_LISTS. Without it the
block is skipped, unless OSTRAKON_REQUIRE_LISTS=1, which makes that a failure.

Facts. Every block of the language `yaml` or `diff` stands below a line that says what it is:

    <!-- from regimes/RU-35FZ.yaml -->          lines of that file as they are; `…` stands for lines left out
    <!-- example parties/taliban.yaml -->       complete: put into a copy of Knowledge, it passes the check
    <!-- mistake parties/taliban.yaml -->       the same, but the check must find a mistake

A `yaml` block becomes the file where there is none of that name. Otherwise what stands under each of its
top-level keys is put in front of what stands under that key already. A `diff` block takes the lines marked
`-`, which stand in the file once and together, and puts those marked `+` in their place. `, further` behind
the file's name goes on from the copy the block before made, instead of from a new one.

Commands with `--knowledge Copy` see the copy that the last example or mistake above them made. After a
mistake they must exit with 1, so that what the check prints about it can be shown."""
import concurrent.futures
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import sys
import tempfile

CUT = "…"
MARKER = re.compile(r"<!-- (from|example|mistake) ([\w./-]+?)(, further)? -->")


class Wrong(Exception):
    """What differs, in words."""


class Block:
    """One fenced block: where it stands, what it is, and the edits that make its copy of the facts."""

    def __init__(self, place, language, info, marker):
        self.place, self.language, self.info, self.marker = place, language, info, marker
        self.lines = []
        self.edits = []
        self.is_mistaken = False


def blocks(document):
    """The fenced blocks of a document in order, each with the edits that lead up to it."""
    open_block, above, edits, is_mistaken = None, "", [], False
    for number, line in enumerate(document.read_text(encoding="utf-8").splitlines(), 1):
        if open_block is None:
            if line.startswith("```"):
                language, *info = line[3:].split()
                open_block = Block(f"{document}:{number}", language, info, MARKER.fullmatch(above.strip()))
            elif line.strip():
                above = line
            continue
        if line != "```":
            open_block.lines.append(line)
            continue
        block, open_block, above = open_block, None, ""
        if block.marker and block.marker[1] != "from":
            edits = (edits if block.marker[3] else []) + [block]
            is_mistaken = block.marker[1] == "mistake"
        block.edits, block.is_mistaken = edits, is_mistaken
        yield block
    if open_block:
        raise Wrong(f"{open_block.place}: the block is not closed")


def unnumbered(line):
    """A printed line without the line number of a report of `knowledge check`."""
    line = re.sub(r"^(\S+\.yaml):\d+:(\d+: [a-z-]+)", r"\1:#:\2", line)
    return re.sub(r"^ {4}(\d+|  +) \|", "    # |", line)


def compare(shown, actual, what):
    """Every shown line stands in what there is, in order, with gaps only where `…` says so."""
    shown, actual = [unnumbered(line) for line in shown], [unnumbered(line) for line in actual]
    for lines in (shown, actual):
        while lines and not lines[-1].strip():
            lines.pop()
    runs = [[]]
    for line in shown:
        if line.strip() == CUT:
            runs.append([])
        else:
            runs[-1].append(line.rstrip())
    position = 0
    for index, run in enumerate(runs):
        is_first, is_last = index == 0, index == len(runs) - 1
        if is_last and is_first and run != actual:
            starts = []
        elif is_first:
            starts = [0]
        elif is_last and run:
            starts = [len(actual) - len(run)]
        else:
            starts = range(position, len(actual) - len(run) + 1)
        found = next((s for s in starts if s >= position and actual[s:s + len(run)] == run), None)
        if found is None:
            raise Wrong(f"{what} does not have, at this place: {missing(run, actual, position)}")
        position = found + len(run)


def missing(run, actual, position):
    """The first line of a run that is not there at all, else its first line."""
    rest = actual[position:]
    absent = next((line for line in run if line not in rest), None)
    return repr(absent) if absent is not None else f"{run[:1]!r} (lines are left out without a {CUT})"


def edit(path, block):
    """Puts a block into a file of the copy."""
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else None
    if block.language == "diff":
        old = [line[1:] for line in block.lines if line[:1] in "- "]
        new = [line[1:] for line in block.lines if line[:1] in "+ "]
        starts = [s for s in range(len(lines or [])) if lines[s:s + len(old)] == old]
        if len(starts) != 1:
            raise Wrong(f"the lines marked '-' stand in {path.name} {len(starts)} times, not once")
        lines[starts[0]:starts[0] + len(old)] = new
    elif lines is None:
        lines = block.lines
    else:
        for key, body in sections(block):
            places = [n for n, line in enumerate(lines) if line.startswith(f"{key}:")]
            if not places:
                lines += [f"{key}:", *body]
            elif lines[places[0]].strip() == f"{key}:":
                lines[places[0] + 1:places[0] + 1] = body
            else:
                raise Wrong(f"'{key}' of {path.name} is no block list; show a diff instead")
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def sections(block):
    """The top-level keys of a block, each with the lines below it."""
    result = []
    for line in block.lines:
        key = re.match(r"([a-z-]+):\s*$", line)
        if key:
            result.append((key[1], []))
        elif result:
            result[-1][1].append(line)
        elif line.strip() and not line.startswith("#"):
            raise Wrong(f"{block.place}: the block does not begin with a top-level key")
    return result


def commands(block):
    """The commands of a console block, each with the lines shown below it."""
    result, is_continued = [], False
    for line in block.lines:
        if is_continued or line.startswith("$ "):
            if not is_continued:
                result.append(["", []])
            text = line if is_continued else line[2:]
            is_continued = text.endswith("\\")
            result[-1][0] += text.rstrip("\\")
        elif result:
            result[-1][1].append(line)
        else:
            raise Wrong("a console block begins with a command: '$ ostrakon …'")
    return result


class Examples:
    """Runs blocks against one command."""

    def __init__(self, ostrakon):
        self.ostrakon = os.path.abspath(ostrakon)
        self.facts = pathlib.Path("Knowledge").resolve()
        self.lists = os.environ.get("OSTRAKON_LISTS")
        self.skipped = 0

    def run(self, arguments, folder):
        """Exit code and lines printed, without a store but the one of this folder."""
        environment = {**os.environ, "OSTRAKON_HOME": str(folder / "home")}
        try:
            run = subprocess.run([self.ostrakon, *arguments], cwd=folder, env=environment, text=True,
                                 stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=60)
        except subprocess.TimeoutExpired:
            raise Wrong(f"'ostrakon {' '.join(arguments)}' does not end") from None
        return run.returncode, [line.rstrip() for line in run.stdout.splitlines()]

    def copy(self, block, folder):
        shutil.copytree(self.facts, folder / "Copy")
        for step in block.edits:
            edit(folder / "Copy" / step.marker[2], step)

    def check(self, block):
        """What is wrong with a block; None when nothing is."""
        try:
            with tempfile.TemporaryDirectory() as name:
                folder = pathlib.Path(name)
                (folder / "Knowledge").symlink_to(self.facts)
                if block.language == "console":
                    self.check_console(block, folder)
                elif block.language in ("yaml", "diff"):
                    self.check_facts(block, folder)
        except Wrong as wrong:
            return f"{block.place}: {wrong}"
        return None

    def check_facts(self, block, folder):
        if not block.marker:
            raise Wrong("a block of facts stands below <!-- from, example or mistake FILE -->")
        if block.marker[1] == "from":
            path = self.facts / block.marker[2]
            if not path.exists():
                raise Wrong(f"there is no {path.name}")
            text = [line.rstrip() for line in path.read_text(encoding="utf-8").splitlines()]
            compare([CUT, *block.lines, CUT], text, path.name)
            return
        self.copy(block, folder)
        code, lines = self.run(["knowledge", "check", "--knowledge", "Copy"], folder)
        if code != (1 if block.is_mistaken else 0):
            found = "\n    ".join(lines)
            raise Wrong(f"the check should {'fail' if block.is_mistaken else 'pass'}, and says:\n    {found}")

    def check_console(self, block, folder):
        if block.info and not self.take_in(block.info, folder):
            return
        if any("--knowledge Copy" in line for line in block.lines):
            self.copy(block, folder)
        for command, shown in commands(block):
            program, *arguments = shlex.split(command)
            if program != "ostrakon":
                raise Wrong(f"only ostrakon is run, not {program}")
            code, lines = self.run(arguments, folder)
            wanted = 1 if block.is_mistaken and "Copy" in arguments else 0
            if code != wanted:
                raise Wrong(f"'{command}' exits with {code}: {' '.join(lines[:3])}")
            compare(shown, lines, f"'{command}'")

    def take_in(self, info, folder):
        """Makes the store a block asks for; False when there are no lists."""
        if not self.lists:
            if os.environ.get("OSTRAKON_REQUIRE_LISTS") == "1":
                raise Wrong("OSTRAKON_LISTS is not set")
            self.skipped += 1
            return False
        identifier, *versions = info
        (folder / "lists" / identifier).mkdir(parents=True)
        for version in versions:
            held = pathlib.Path(self.lists).resolve() / identifier / version
            if not held.is_dir():
                raise Wrong(f"there is no {held}")
            (folder / "lists" / identifier / version).symlink_to(held)
        code, lines = self.run(["update", "--from", "lists"], folder)
        if code != 0:
            raise Wrong(f"the lists cannot be taken in: {' '.join(lines)}")
        return True


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    examples = Examples(sys.argv[1])
    found = []
    for document in sys.argv[2:]:
        try:
            shown = list(blocks(pathlib.Path(document)))
        except (OSError, Wrong) as error:
            sys.exit(str(error))
        if not any(block.language == "console" for block in shown):
            sys.exit(f"{document}: no examples")
        found += shown
    tested = [block for block in found if block.language in ("console", "yaml", "diff")]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        wrong = [line for line in pool.map(examples.check, tested) if line]
    for line in wrong:
        print("WRONG", line)
    passed = len(tested) - len(wrong) - examples.skipped
    print(f"examples: {passed} passed, {len(wrong)} failed, {examples.skipped} skipped")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
