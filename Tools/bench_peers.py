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


def sorted_tokens(text):
    from normality import ascii_text

    folded = (ascii_text(text) or "").lower()
    plain = "".join(sign if sign.isalnum() else " " for sign in folded)
    return " ".join(sorted(plain.split()))


def rapidfuzz(entries, queries):
    """Token-sort over names folded to ASCII: in batch by cdist, one by one by extract."""
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
            if query["right"]:
                right.append(float(line[[place for owner in query["right"] for place in places[owner]]].max()))
            else:
                wrong.append(float(top))
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
            right = [max(scores[q["id"]].get(r, 0.0) for r in q["right"]) for q in queries if q["right"]]
            wrong = [max(scores[q["id"]].values(), default=0.0) for q in queries if not q["right"]]
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


def f1(scored, threshold):
    right = sum(score >= threshold and match for score, match in scored)
    wrong = sum(score >= threshold and not match for score, match in scored)
    missed = sum(score < threshold and match for score, match in scored)
    return 2 * right / max(1, 2 * right + wrong + missed)


def best(scored):
    """The best F1 at any threshold, and that threshold."""
    return max((f1(scored, step / 100), step / 100) for step in range(30, 100))


def judged(work):
    """F1 on the pairs that people judged, at each engine's own threshold and at its best one."""
    from followthemoney import Dataset, StatementEntity
    from nomenklatura.matching import LogicV2

    dataset = Dataset.make({"name": "peers", "title": "peers"})
    config = LogicV2.default_config()
    table = [["engine", "pairs", "judged", "threshold", "F1", "best F1", "at"]]
    ours = json.loads(Path(work, "judged.json").read_text())["judged"]
    pairs = lines(Path(work, "pairs.ndjson"))
    for line in ours:
        mine = [pair for pair in pairs if pair["set"] == line[0]]
        table.append(["Ostrakon", line[0], line[1], "0.7", line[2], line[5], line[6]])

        def entity(data):
            return StatementEntity.from_data(dataset, data)

        def ratio(pair):
            return max(
                fuzz.ratio(sorted_tokens(a), sorted_tokens(b)) / 100
                for a in pair["query"]["properties"]["name"]
                for b in pair["candidate"]["properties"]["name"]
            )

        for engine, threshold, scored in [
            ("RapidFuzz token-sort", 0.85, [(ratio(pair), pair["match"]) for pair in mine]),
            (
                "nomenklatura logic-v2", 0.7,
                [
                    (LogicV2.compare(entity(pair["query"]), entity(pair["candidate"]), config).score, pair["match"])
                    for pair in mine
                ],
            ),
        ]:
            most, at = best(scored)
            table.append([
                engine, line[0], str(len(mine)), str(threshold), f"{f1(scored, threshold):.3f}", f"{most:.3f}", str(at)
            ])
    return table


def across(work):
    """Entries of the UN looked for in the lists of others."""
    table = [["engine", "looked for in", "names", "asked with", "entries", "at 1 %", "at 0.1 %"]]
    for found in json.loads(Path(work, "across.json").read_text())["found"][1:]:
        name, asked, entries, one, tenth = found[:5]
        if asked == "everything":
            continue
        listed = lines(Path(work, f"{name}.list.ndjson"))
        names = sum(len(entry["properties"]["name"]) for entry in listed)
        table.append(["Ostrakon", name, str(names), asked, entries, one, tenth])
        if asked == "name alone":
            continue
        queries = lines(Path(work, f"{name}.queries.ndjson"))
        for figures in [rapidfuzz(listed, queries)] + logic_v2(listed, queries, names):
            table.append([figures[0], name, str(names), figures[2], entries, *figures[8:]])
    return table


def show(table):
    widths = [max(len(line[column]) for line in table) for column in range(len(table[0]))]
    for line in table:
        print("  ".join(cell.ljust(width) for cell, width in zip(line, widths)).rstrip())
    print()


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
    show(table)
    print("One core; limit 10. RapidFuzz and logic-v2 in batch; p50 and p99 of single queries. MB: what the list adds")
    print("to a process; of Ostrakon the whole process after 20,000 queries, the mapped file with it.")
    print()
    print("Entries of the UN's list of 2021-10-06 looked for in other lists of about that day, by thresholds that 1 %")
    print("and 0.1 % of invented persons reach")
    show(across(work))
    print("Pairs that people judged, at each engine's usual threshold and at its best one")
    show(judged(work))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
