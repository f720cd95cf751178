#!/usr/bin/env python3
"""Programs written for yente against this service, unchanged.

usage: clients.py OSTRAKON     (from the top of the repository, with the project's .venv)

Serves lists (the real ones under OSTRAKON_LISTS where it names a folder, else the fixtures of Tests/Exchange) and
asks with the PyPI packages yente-client and nomenklatura (its enricher), and in the protocol of OpenRefine: matches a
hundred listed names, walks the results, reads entities with what is nested in them. Prints a WRONG line for each
difference, exits 1 on any."""
import csv
import io
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time
from xml.etree import ElementTree

import requests
from followthemoney import Dataset, StatementEntity
from nomenklatura.cache import Cache
from nomenklatura.db import make_session
from nomenklatura.enrich.yente import YenteEnricher
from yente_client import Client
from yente_client.entities import Company, Organization, Person, Vessel
from yente_client.exceptions import APIError, BadRequestError, NotFoundError

FIXTURES = pathlib.Path(__file__).parent.parent / "Exchange" / "lists"
REAL = [("un-sc", "2026-08-01"), ("us-ofac-sdn", "2019-01-04")]

wrong = 0
checks = 0


def expect(holds, what):
    global wrong, checks
    checks += 1
    if not holds:
        wrong += 1
        print(f"WRONG {what}")


def refused(call, kind, what):
    try:
        call()
    except kind as error:
        expect(bool(str(error)), f"{what}: the error says nothing")
        return error
    expect(False, f"{what} was not refused")


def take_in(binary, home):
    lists = os.environ.get("OSTRAKON_LISTS")
    with tempfile.TemporaryDirectory() as tree:
        if lists:
            for name, day in REAL:
                shutil.copytree(pathlib.Path(lists, name, day), pathlib.Path(tree, name, day))
            source = tree
        else:
            source = str(FIXTURES)
        subprocess.run([binary, "update", "--from", source], env={**os.environ, "OSTRAKON_HOME": home}, check=True,
                       stdout=subprocess.DEVNULL)


def schema_class(name):
    return {"Person": Person, "Organization": Organization, "Company": Company, "Vessel": Vessel}.get(name)


def clients(base):
    with Client(base_url=base) as client:
        expect(client.healthz().status == "ok", "healthz")
        expect(client.readyz().status == "ok", "readyz")
        names = {dataset.name for dataset in client.datasets().datasets}
        expect({"default", "sanctions", "terrorism", "register"} <= names, f"data sets: {names}")
        algorithms = client.algorithms()
        expect(algorithms.best in {algorithm.name for algorithm in algorithms.algorithms}, "the best algorithm")
        # All pages of a search, without one entity twice.
        seen = []
        while True:
            page = client.search("", datasets=["default"], limit=50, offset=len(seen), sort=["caption:asc"])
            seen += page.results
            if not page.results or len(seen) >= 300:
                break
        ids = [entity.id for entity in seen]
        expect(len(set(ids)) == len(ids), "a page repeats an entity")
        expect(page.total.value >= len(ids), "the total is less than what was given")
        asked = [entity for entity in seen if schema_class(entity.schema_) and entity.datasets != ["register"]]
        asked = asked[:: max(1, len(asked) // 100)][:100]
        expect(len(asked) >= 5, f"only {len(asked)} to ask for")
        for entity in asked:
            query = schema_class(entity.schema_)(name=entity.caption)
            answer = client.match(query, limit=20)
            found = {result.id: result for result in answer.results}
            expect(entity.id in found, f"{entity.caption} ({entity.id}) is not found by its name")
            if entity.id in found:
                result = found[entity.id]
                expect(result.match and result.score >= 0.7, f"{entity.id} scores {result.score}")
                expect(bool(result.explanations), f"{entity.id} is not explained")
            scores = [result.score for result in answer.results]
            expect(scores == sorted(scores, reverse=True), f"{entity.caption}: not the best first")
        for entity in asked[:30]:
            whole = client.fetch(entity.id)
            expect(whole.caption == entity.caption, f"{entity.id} has another caption")
            beside = client.adjacent(entity.id)
            for name, values in beside.adjacent.items():
                one = client.adjacent(entity.id, prop=name)
                expect(one.total.value == values.total.value, f"{entity.id}: {name} differs")
        some = client.search("", datasets=["default"], limit=1, facets=["countries", "schema"])
        for value in some.facets["schema"].values[:4]:
            narrowed = client.search("", datasets=["default"], limit=0, schema=value.name)
            expect(narrowed.total.value >= value.count, f"schema {value.name}: {narrowed.total.value} < {value.count}")
        for value in some.facets["countries"].values[:4]:
            narrowed = client.search("", datasets=["default"], limit=0, countries=[value.name])
            expect(narrowed.total.value == value.count, f"{value.name}: {narrowed.total.value}, not {value.count}")
        first = asked[0]
        left = client.match(schema_class(first.schema_)(name=first.caption), exclude_entities=[first.id], limit=20)
        expect(first.id not in {result.id for result in left.results}, "an excluded entity is found")
        refused(lambda: client.fetch("nobody-1"), NotFoundError, "an entity that is not there")
        refused(lambda: client.search("a", datasets=["nowhere"]), APIError, "a data set that is not there")
        refused(lambda: client.search("a", datasets=["default"], sort=["colour"]), BadRequestError, "a sort by colour")
        statements = client.statements(entity_id=first.id)
        expect(any(s.value == first.caption for s in statements.results), "no statement has the name")
        return asked


def enricher(base, asked):
    dataset = Dataset.make({"name": "customers", "title": "Customers"})
    with tempfile.TemporaryDirectory() as folder, make_session(f"sqlite:///{folder}/cache.db") as session:
        run_enricher(base, asked, dataset, Cache(session, dataset, create=True))


def run_enricher(base, asked, dataset, cache):
    tool = YenteEnricher(dataset, cache, {"type": "yente", "api": f"{base}/"})
    for entity in asked[:20]:
        customer = StatementEntity.from_data(
            dataset,
            {"id": f"c-{entity.id}", "schema": entity.schema_, "properties": {"name": [entity.caption]}})
        matches = list(tool.match(customer))
        expect(entity.id in {match.id for match in matches}, f"the enricher does not find {entity.id}")
        for match in matches[:1]:
            expanded = list(tool.expand(customer, match))
            expect(match.id in {other.id for other in expanded}, f"the enricher loses {match.id}")


def open_refine(base, asked):
    session = requests.Session()
    service = f"{base}/reconcile/default"
    manifest = session.get(service).json()
    expect("0.2" in manifest["versions"], "the protocol's version")
    expect(session.get(service).headers.get("Access-Control-Allow-Origin") == "*", "other origins are let in")
    queries = {f"q{n}": {"query": e.caption, "type": e.schema_, "limit": 5} for n, e in enumerate(asked[:10])}
    answers = session.post(service, data={"queries": json.dumps(queries)}).json()
    for number, entity in enumerate(asked[:10]):
        result = answers[f"q{number}"]["result"]
        expect(entity.caption in {r["name"] for r in result}, f"OpenRefine does not find {entity.caption}")
        for candidate in result:
            expect({"id", "name", "type", "score", "match"} <= set(candidate), "a candidate lacks a member")
    place = manifest["suggest"]["entity"]
    suggested = session.get(place["service_url"] + place["service_path"], params={"prefix": asked[0].caption}).json()
    expect(any(r["id"] == asked[0].id for r in suggested["result"]), "no suggestion of an entity")
    place = manifest["suggest"]["type"]
    types = session.get(place["service_url"] + place["service_path"], params={"prefix": "per"}).json()
    expect("Person" in {r["id"] for r in types["result"]}, "no suggestion of a type")
    place = manifest["suggest"]["property"]
    properties = session.get(place["service_url"] + place["service_path"], params={"prefix": "birth"}).json()
    expect("birthDate" in {r["id"] for r in properties["result"]}, "no suggestion of a property")
    place = manifest["extend"]["propose_properties"]
    proposed = session.get(place["service_url"] + place["service_path"], params={"type": "Person"}).json()
    expect("birthDate" in {p["id"] for p in proposed["properties"]}, "no property to extend by")
    wanted = {"ids": [asked[0].id], "properties": [{"id": "name"}, {"id": "country", "settings": {"limit": 1}}]}
    extended = session.post(service, data={"extend": json.dumps(wanted)}).json()
    expect(extended["rows"][asked[0].id]["name"][0]["str"], "nothing to extend with")
    preview = session.get(manifest["preview"]["url"].replace("{{id}}", asked[0].id))
    expect(preview.status_code == 200, "no preview")
    expect(session.post(service, data={"queries": "no JSON"}).status_code == 400, "queries that are no JSON")


def shapes(base):
    """What yente's framework refuses is refused in its shape."""
    for place, status in [
        ("/search/default?limit=501", 422), ("/search/default?offset=many", 422), ("/search/default?schema=Dog", 422),
        ("/search/default?filter=colour:red", 400), ("/entities/nobody", 404), ("/search/nowhere", 404),
        ("/search/default?countires=ru", 400),
    ]:
        answer = requests.get(base + place)
        expect(answer.status_code == status, f"{place}: {answer.status_code}, not {status}")
        detail = answer.json().get("detail")
        expect(isinstance(detail, list) if status == 422 else isinstance(detail, str), f"{place}: {detail}")
    for body, status in [
        ("no JSON", 422), ("{}", 422), ('{"queries":{}}', 400),
        ('{"queries":{"a":{"schema":"Dog","properties":{"name":"x"}}}}', 422),
    ]:
        answer = requests.post(f"{base}/match/default", data=body)
        expect(answer.status_code == status, f"match {body}: {answer.status_code}, not {status}")
    both = {"queries": {"a": {"schema": "Person", "properties": {}}, "b": {"schema": "Person", "properties": {"name": "x"}}}}
    answers = requests.post(f"{base}/match/default", json=both).json()["responses"]
    expect(answers["a"]["status"] == 400 and answers["b"]["status"] == 200, "a query without a name spoils the others")
    expect(requests.post(f"{base}/updatez?token=guess").status_code == 403, "a guessed token is taken")
    expect(requests.post(f"{base}/updatez?token=known&sync=true").json() == {"status": "ok"}, "the token is not taken")


def own(base, asked):
    """What the service has besides: changes, entries, exports, a customer file screened."""
    for name in ["un_sc", "us_ofac_sdn"]:
        changes = requests.get(f"{base}/changes", params={"list": name}).json()
        expect(isinstance(changes["changes"], list), "changes are no list")
        feed = requests.get(f"{base}/changes.atom", params={"list": name})
        expect(ElementTree.fromstring(feed.content).tag.endswith("feed"), "the feed is no Atom")
        rows = list(csv.DictReader(io.StringIO(requests.get(f"{base}/export?list={name}&format=csv").text)))
        entities = requests.get(f"{base}/export?list={name}&format=ftm").text.splitlines()
        expect(len(rows) > 0 and len(entities) >= len(rows), "an export is empty")
    first = next(entity for entity in asked if entity.datasets == ["un_sc"])
    entry = first.id.removeprefix("un-sc-")
    record = requests.get(f"{base}/entry/un_sc/{entry}").json()
    expect(record["entry"]["id"] == entry, "another entry")
    page = requests.get(f"{base}/entry/un_sc/{entry}", headers={"Accept": "text/html"})
    expect(page.status_code == 200 and "On the list" in page.text, "an entry has no page")
    expect(requests.get(f"{base}/entry/un_sc/nothing").status_code == 404, "an entry that never was")
    lines = ["id;name;remark"] + [f'{n};"{e.caption}";x' for n, e in enumerate(asked[:50])] + ["51;;no name", "52;Wolfgang Amadeus Mozart;"]
    begun = requests.post(f"{base}/screenings?limit=3", data="\n".join(lines).encode())
    expect(begun.status_code == 202, f"a file is not taken: {begun.status_code}")
    for _ in range(200):
        state = requests.get(base + begun.headers["Location"]).json()
        if state["status"] != "running":
            break
        time.sleep(0.05)
    expect(state["status"] == "finished" and state["total"] == min(50, len(asked)) + 2, f"the screening: {state}")
    expect(state["faults"] == 1, f"{state['faults']} faults")
    expect(state["matched"] >= min(50, len(asked)), f"only {state['matched']} found by their own names")
    rows = list(csv.DictReader(io.StringIO(requests.get(base + state["results"]["csv"]).text)))
    expect({row["customer_id"] for row in rows if row["match"] == "no"} >= {"52"}, "Mozart is listed")
    report = requests.get(base + state["results"]["html"])
    expect(report.status_code == 200 and "Screening report" in report.text, "no report")
    expect(requests.delete(base + begun.headers["Location"]).status_code == 204, "it is not forgotten")
    expect(requests.get(base + begun.headers["Location"]).status_code == 404, "it is still there")
    nameless = requests.post(f"{base}/screenings", data=b"a,b\n1,2\n")
    for _ in range(100):
        state = requests.get(base + nameless.headers["Location"]).json()
        if state["status"] != "running":
            break
        time.sleep(0.05)
    expect(state["status"] == "failed" and "name" in state["detail"], f"a file without names: {state}")


def main(binary):
    with tempfile.TemporaryDirectory() as home:
        take_in(binary, home)
        environment = {**os.environ, "OSTRAKON_HOME": home, "OSTRAKON_UPDATE_TOKEN": "known"}
        with subprocess.Popen([binary, "serve", "--port", "0"], env=environment, stdout=subprocess.PIPE, text=True,
                              stderr=subprocess.DEVNULL) as server:
            try:
                base = server.stdout.readline().split()[-1]
                asked = clients(base)
                enricher(base, asked)
                open_refine(base, asked)
                shapes(base)
                own(base, asked)
            finally:
                server.terminate()
    print(f"clients of yente: {checks} checks, {wrong} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
