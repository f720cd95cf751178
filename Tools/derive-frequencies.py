#!/usr/bin/env python3
"""Writes Data/names/token-frequencies.tsv from a tree of name corpora and lists.

Usage: Tools/derive-frequencies.py DIR, where DIR has the layout that OSTRAKON_LISTS has. The
table is committed and frozen: a score must not change because a list was loaded or updated. Run
again only on purpose, with a new version of the scoring rules.

A word's level is set by the source in which it is commonest, as a share of that source's names.
"""
import collections
import csv
import io
import json
import pathlib
import re
import subprocess
import sys
import unicodedata

ROOT = pathlib.Path(__file__).resolve().parent.parent
# Names of single parties: common in lists because of that party, so rare all the same.
BODIES = ("taliban qaida hizballah hamas shabaab dawla haqqani ansar ladin zawahiri baghdadi qadhafi "
          "sunna khorasan isil isis farc eln jabhat houthi khamenei ansarallah tehrik").split()
SHARES = [(0.005, 40, 4), (0.0015, 15, 3), (0.0005, 7, 2), (0.0002, 4, 1)]


def fold(text):
    decomposed = unicodedata.normalize("NFKD", text.lower())
    plain = "".join(c for c in decomposed if unicodedata.category(c) != "Mn")
    for letter, ascii in ("ß", "ss"), ("æ", "ae"), ("ø", "o"), ("đ", "d"), ("ł", "l"), ("ı", "i"):
        plain = plain.replace(letter, ascii)
    return re.sub(r"['’`‘]", "", plain)


def words(text):
    return [w for w in re.split(r"[^a-z]+", fold(text)) if len(w) > 1]


def read(path):
    if path.suffix == ".zst":
        data = subprocess.run(["zstd", "-dc", path], check=True, capture_output=True).stdout
    else:
        data = path.read_bytes()
    return data.decode("utf-8", errors="replace").lstrip("\ufeff")


def newest(directory, pattern):
    return sorted(directory.glob(pattern))[-1]


def sources(lists):
    corpus = lists / "names-corpus"
    rows = csv.DictReader(io.StringIO(read(newest(corpus, "*/negatives_global.csv*"))))
    yield "generated persons", [r["full_name"] for r in rows]
    rows = csv.DictReader(io.StringIO(read(newest(corpus, "*/legislators-historical.csv*"))))
    yield "US legislators", [f"{r['first_name']} {r['last_name']}" for r in rows]
    tickers = json.loads(read(newest(corpus, "*/company_tickers.json")))
    yield "US companies", sorted({r["title"] for r in tickers.values()})
    sdn = csv.reader(io.StringIO(read(newest(lists / "us-ofac-sdn", "2018-01-26/sdn*.csv*"))))
    yield "OFAC SDN 2018-01-26", [r[1] for r in sdn if len(r) > 1]
    hmt = csv.reader(io.StringIO(read(newest(lists / "uk-hmt", "2020-04-27/*.csv*"))))
    groups = collections.defaultdict(set)  # one row an alias and address: count a word once a group
    for r in list(hmt)[2:]:
        groups[r[-1]].update(words(" ".join(r[:6])))
    yield "HM Treasury 2020-04-27", [" ".join(sorted(g)) for g in groups.values()]


def main(lists):
    canonical = {}
    for line in (ROOT / "Data/names/name-variants.tsv").read_text(encoding="utf-8").split("\n"):
        if line and not line.startswith("#"):
            name, spellings = line.split("\t")
            for spelling in spellings.split():
                for word in words(spelling):
                    canonical.setdefault(word, name)
    known = set()
    for line in (ROOT / "Data/names/token-roles.tsv").read_text(encoding="utf-8").split("\n"):
        if line and not line.startswith("#"):
            known.update(w for s in line.split("\t")[2].split() for w in [fold(s)] if "+" not in w)

    levels = collections.Counter()
    for title, names in sources(lists):
        counts = collections.Counter()
        for name in names:
            counts.update({canonical.get(w, w) for w in words(name)})
        for word, count in counts.items():
            level = next(
                (l for share, least, l in SHARES if count >= max(least, share * len(names))), 0)
            levels[word] = max(levels[word], level)
        print(title, len(names), "names", file=sys.stderr)
    for kind in "forenames", "surnames":
        path = newest(lists / "names-corpus", f"*/common-{kind}-by-country.csv")
        countries = collections.defaultdict(set)
        for row in csv.DictReader(io.StringIO(read(path))):
            for word in words(row["Romanized Name"]):
                countries[canonical.get(word, word)].add(row["Country"])
        for word, found in countries.items():
            levels[word] = max(levels[word], 1 + (len(found) >= 3) + (len(found) >= 8))
    for body in BODIES:
        levels[body] = 0
    rows = sorted((w, l) for w, l in levels.items() if (l or w in BODIES) and w not in known)
    head = [
        "# How common a word is in names: 4 half a percent of a source's names or more (at least 40",
        "# names), 3 0.15 % (15), 2 0.05 % (7), 1 0.02 % (4); or by the number of countries where",
        "# it is among the commonest names; 0 rare by decision. Variants of a name count together",
        "# under the canonical one.",
        "# Frozen: scores rest on it. By Tools/derive-frequencies.py from US legislators, US listed",
        "# companies, generated persons, popular names by country (Wikipedia, CC0), OFAC SDN of",
        "# 2018-01-26, HM Treasury of 2020-04-27.",
    ]
    text = "\n".join(head + [f"{w}\t{l}" for w, l in rows]) + "\n"
    (ROOT / "Data/names/token-frequencies.tsv").write_text(text, encoding="utf-8")
    print(len(rows), "rows", collections.Counter(l for _, l in rows), file=sys.stderr)


main(pathlib.Path(sys.argv[1]))
