"""The part of bench-peers that runs the peers and prints the table: RapidFuzz's token-sort ratio, and nomenklatura's
blocker with logic-v2, as yente ranks with. Called by Tools/bench-peers with the folder of lists and queries."""

import json
import logging
import resource
import statistics
import sys
import tempfile
import time
from pathlib import Path

from rapidfuzz import fuzz, process

logging.disable(logging.CRITICAL)


def lines(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def resident():
    """Megabytes in memory now."""
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * resource.getpagesize() / 1e6


def recall(right, wrong, share):
    """Recall above the score that this share of the invented persons reaches."""
    wrong = sorted(wrong, reverse=True)
    bound = wrong[int(len(wrong) * share)]
    return sum(score > bound for score in right) / len(right)


def percentiles(times):
    times = sorted(times)
    return times[len(times) // 2], times[min(len(times) - 1, len(times) * 99 // 100)]


def row(engine, names, asked, rate, times, memory, build, right, wrong):
    half, most = percentiles(times)
    return [
        engine, str(names), asked, f"{rate:,.0f}", f"{half * 1e3:.3f}", f"{most * 1e3:.3f}", f"{memory:.0f}",
        f"{build:.1f}", f"{recall(right, wrong, 0.01):.3f}", f"{recall(right, wrong, 0.001):.3f}",
    ]


def rapidfuzz(entries, queries):
    """Token-sort over names folded to ASCII: in batch by cdist, one by one by extract."""
    from normality import ascii_text

    def sorted_tokens(text):
        folded = (ascii_text(text) or "").lower()
        plain = "".join(sign if sign.isalnum() else " " for sign in folded)
        return " ".join(sorted(plain.split()))

    before = resident()
    begun = time.perf_counter()
    choices, owners = [], []
    for entry in entries:
        for name in entry["properties"]["name"]:
            choices.append(sorted_tokens(name))
            owners.append(entry["id"])
    build = time.perf_counter() - begun
    memory = resident() - before
    places = {}
    for place, owner in enumerate(owners):
        places.setdefault(owner, []).append(place)
    asked = [sorted_tokens(query["properties"]["name"][0]) for query in queries]
    right, wrong = [], []
    spent = 0.0
    for start in range(0, len(asked), 100):
        begun = time.perf_counter()
        scores = process.cdist(asked[start : start + 100], choices, scorer=fuzz.ratio, workers=1)
        best = scores.max(axis=1)
        spent += time.perf_counter() - begun
        for query, line, top in zip(queries[start : start + 100], scores, best):
            if query["right"] is None:
                wrong.append(float(top))
            else:
                right.append(float(line[places[query["right"]]].max()))
    times = []
    for text in asked[:: max(1, len(asked) // 200)]:
        begun = time.perf_counter()
        process.extract(text, choices, scorer=fuzz.ratio, limit=10)
        times.append(time.perf_counter() - begun)
    return row("RapidFuzz token-sort", len(choices), "name", len(asked) / spent, times, memory, build, right, wrong)


def logic_v2(entries, queries, names):
    """nomenklatura's blocker for candidates, logic-v2 to score them."""
    from followthemoney import Dataset, StatementEntity
    from nomenklatura.blocker.index import Index
    from nomenklatura.matching import LogicV2
    from nomenklatura.resolver import Linker
    from nomenklatura.store.memory import MemoryStore

    dataset = Dataset.make({"name": "peers", "title": "peers"})
    before = resident()
    begun = time.perf_counter()
    store = MemoryStore(dataset, Linker({}))
    listed = {}
    with store.writer() as writer:
        for entry in entries:
            entity = StatementEntity.from_data(dataset, entry)
            listed[entry["id"]] = entity
            writer.add_entity(entity)
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        index = Index(store.view(dataset), Path(folder))
        index.build()
        build = time.perf_counter() - begun
        config = LogicV2.default_config()
        for asked in ["name", "name, kind, date, country"]:

            def read(query):
                properties = query["properties"] if asked != "name" else {"name": query["properties"]["name"]}
                data = {"id": query["id"], "schema": query["schema"], "properties": properties}
                return StatementEntity.from_data(dataset, data)

            entities = {query["id"]: read(query) for query in queries}
            for attempt in range(2):
                # The second time everything that is kept between comparisons is warm.
                begun = time.perf_counter()
                scores = {query["id"]: {} for query in queries}
                for query, candidates in index.match_entities(entities.values()):
                    for candidate, _ in candidates:
                        score = LogicV2.compare(entities[query.id], listed[candidate.id], config).score
                        scores[query.id][candidate.id] = score
                spent = time.perf_counter() - begun
            right = [scores[q["id"]].get(q["right"], 0.0) for q in queries if q["right"] is not None]
            wrong = [max(scores[q["id"]].values(), default=0.0) for q in queries if q["right"] is None]
            times = []
            for query in queries[:: max(1, len(queries) // 20)]:
                begun = time.perf_counter()
                for found, candidates in index.match_entities([entities[query["id"]]]):
                    for candidate, _ in candidates:
                        LogicV2.compare(entities[query["id"]], listed[candidate.id], config)
                times.append(time.perf_counter() - begun)
            rows.append(
                row(
                    "nomenklatura logic-v2", names, asked, len(queries) / spent, times, resident() - before, build,
                    right, wrong,
                )
            )
    return rows


def main(work, sizes):
    table = [
        ["engine", "names", "asked with", "queries/s", "p50 ms", "p99 ms", "MB", "build s", "at 1 %", "at 0.1 %"]
    ]
    ours = json.loads(Path(work, "ours.json").read_text())
    for size in sizes:
        entries = lines(Path(work, f"{size}.list.ndjson"))
        queries = lines(Path(work, f"{size}.queries.ndjson"))
        names = sum(len(entry["properties"]["name"]) for entry in entries)
        opened = json.loads(Path(work, f"{size}.opened.json").read_text())
        for figures in ours:
            if abs(figures["names"] - int(size)) > int(size) / 20:
                continue
            rate = next(r for r in figures["rates"] if r["threshold"] == 0.7)
            shares = {r["falsePositives"]: r["recall"] for r in figures["recall"]}
            table.append([
                "Ostrakon", str(figures["names"]),
                "name, kind, date, country" if figures["withAttributes"] else "name",
                f"{rate['queriesPerSecond']:,.0f}", f"{rate['p50'] * 1e3:.3f}", f"{rate['p99'] * 1e3:.3f}",
                f"{opened['residentBytes'] / 1e6:.0f}", f"{figures['buildSeconds']:.1f}",
                f"{shares[0.01]:.3f}", f"{shares[0.001]:.3f}",
            ])
        table.append(rapidfuzz(entries, queries))
        if names <= 250_000:
            table += logic_v2(entries, queries, names)
    widths = [max(len(line[column]) for line in table) for column in range(len(table[0]))]
    for line in table:
        print("  ".join(cell.ljust(width) for cell, width in zip(line, widths)).rstrip())
    print()
    print("One core; limit 10. RapidFuzz and logic-v2 in batch; p50 and p99 of single queries. MB: what the list adds")
    print("to a process; of Ostrakon the whole process after 20,000 queries, the mapped file with it.")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
