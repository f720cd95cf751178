#!/usr/bin/env python3
"""The service under TLS and under abuse: it refuses with the right status and goes on serving.

usage: abuse.py OSTRAKON [CONNECTIONS]     (from the top of the repository)

Serves the fixtures of Tests/Exchange; certificates are made with the command openssl. Prints a WRONG line for each
difference, exits 1 on any."""
import http.client
import json
import os
import pathlib
import resource
import socket
import ssl
import subprocess
import sys
import tempfile
import time
import warnings

from server import Server

FIXTURES = pathlib.Path(__file__).parent.parent / "Exchange" / "lists"
wrong = 0
checks = 0


def expect(holds, what):
    global wrong, checks
    checks += 1
    if not holds:
        wrong += 1
        print(f"WRONG {what}")


def raw(port, sent, patience=10):
    """What comes back for bytes, until the server closes or stays silent."""
    with socket.create_connection(("127.0.0.1", port), timeout=patience) as connection:
        connection.settimeout(patience)
        got = b""
        try:
            connection.sendall(sent)
            while part := connection.recv(65536):
                got += part
        except (ConnectionError, TimeoutError):
            pass
        return got


def status(answer):
    parts = answer.split(b" ", 2)
    return int(parts[1]) if len(parts) > 1 and parts[1].isdigit() else None


def is_well(port, what):
    begun = time.monotonic()
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    connection.request("GET", "/healthz")
    good = connection.getresponse().status == 200
    connection.close()
    expect(good and time.monotonic() - begun < 2, f"{what}: others are not served in time")


def bad_messages(port):
    close = b"Host: x\r\nConnection: close\r\n"
    cases = [
        ("an oversized header", b"GET / HTTP/1.1\r\n" + close + b"X: " + b"a" * 60_000 + b"\r\n\r\n", 431),
        ("very many headers", b"GET / HTTP/1.1\r\n" + close + b"A: b\r\n" * 9_000 + b"\r\n", 431),
        ("an oversized target", b"GET /" + b"a" * 60_000 + b" HTTP/1.1\r\n" + close + b"\r\n", 414),
        ("an oversized body", b"POST /match/default HTTP/1.1\r\n" + close + b"Content-Length: 99999999\r\n\r\n", 413),
        ("a length that is no number",
         b"POST /match/default HTTP/1.1\r\n" + close + b"Content-Length: ten\r\n\r\n", 400),
        ("a negative length", b"POST /match/default HTTP/1.1\r\n" + close + b"Content-Length: -1\r\n\r\n", 400),
        ("chunks without a size",
         b"POST /match/default HTTP/1.1\r\n" + close + b"Transfer-Encoding: chunked\r\n\r\nzz\r\nab\r\n0\r\n\r\n", 400),
        ("no host", b"GET /healthz HTTP/1.1\r\nConnection: close\r\n\r\n", 400),
        ("a path that climbs", b"GET /../../../../etc/passwd HTTP/1.1\r\n" + close + b"\r\n", 404),
        ("a path that climbs, encoded", b"GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\n" + close + b"\r\n", 404),
        ("a zero byte in the path", b"GET /party/%00 HTTP/1.1\r\n" + close + b"\r\n", 400),
        ("a broken escape", b"GET /party/%zz HTTP/1.1\r\n" + close + b"\r\n", 400),
        ("an unknown method", b"BREW /healthz HTTP/1.1\r\n" + close + b"\r\n", 405),
        ("a body that is no JSON",
         b"POST /match/default HTTP/1.1\r\n" + close + b"Content-Type: application/json\r\nContent-Length: 3\r\n\r\n{x}",
         422),
    ]
    for what, sent, wanted in cases:
        answer = raw(port, sent)
        expect(status(answer) == wanted, f"{what}: {answer[:80]!r} where {wanted} is due")
        expect(b"/root" not in answer and b"root:" not in answer, f"{what}: the answer tells of the machine")
        is_well(port, what)
    deep = b'{"queries":{"a":' + b"[" * 200_000 + b"]" * 200_000 + b"}}"
    head = b"POST /match/default HTTP/1.1\r\n" + close + b"Content-Type: application/json\r\nContent-Length: %d\r\n\r\n"
    answer = raw(port, head % len(deep) + deep)
    expect(status(answer) in (400, 422), f"JSON nested deep: {answer[:80]!r}")
    is_well(port, "JSON nested deep")


def pipelined(port):
    request = b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n"
    last = b"GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
    answer = raw(port, request * 199 + last)
    expect(answer.count(b"HTTP/1.1 200 ") == 200, f"200 requests at once: {answer.count(b'HTTP/1.1 200 ')} answers")
    # A body's end is where the length says; what follows is the next request, never part of this one.
    body = b'{"queries":{}}'
    sent = (b"POST /match/default HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
            b"Content-Length: %d\r\n\r\n" % len(body)) + body + last
    answer = raw(port, sent)
    expect(answer.count(b"HTTP/1.1 ") == 2 and answer.rstrip().endswith(b'{"status":"ok"}'),
           f"a body and a request behind it: {answer[-200:]!r}")
    both = (b"POST /healthz HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n"
            b"0\r\n\r\n" + last)
    expect(status(raw(port, both)) in (400, 405), "two ways of telling a body's length")


def many(server, count):
    """Connections that stay silent, and some that drip: others are served, memory stays bounded."""
    before = server.resident()
    held = []
    try:
        for number in range(count):
            connection = socket.create_connection(("127.0.0.1", server.port), timeout=10)
            if number % 2:
                connection.sendall(b"GET /healthz HTTP/1.1\r\nHost: x\r\nX-Slow: ")
            held.append(connection)
        for _ in range(3):
            for connection in held[1::2]:
                try:
                    connection.sendall(b"a")
                except ConnectionError:
                    pass
            is_well(server.port, f"{count} connections held open")
        grown = server.resident() - before
        expect(grown < 8 + count * 0.05, f"{count} connections take {grown:.0f} MB")
        print(f"{count} connections held open take {grown:.1f} MB")
    finally:
        for connection in held:
            connection.close()


def tls(binary, home, folder):
    def make(name):
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
             "-keyout", f"{folder}/{name}.key", "-out", f"{folder}/{name}.crt", "-days", "2", "-subj", "/CN=localhost",
             "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"], check=True, capture_output=True)
    make("own")
    make("other")
    # A common client stops where the pair does not fit, and so does the service, before it listens.
    for words, due in [
        (["--certificate", "own.crt", "--certificate-key", "other.key"], "do not belong together"),
        (["--certificate", "own.crt"], "--certificate-key"),
        (["--certificate-key", "own.key"], "--certificate FILE"),
        (["--certificate", "own.key", "--certificate-key", "own.key"], "BEGIN CERTIFICATE"),
        (["--certificate", "own.crt", "--certificate-key", "own.crt"], "PRIVATE KEY"),
        (["--certificate", "none.crt", "--certificate-key", "own.key"], "none.crt"),
    ]:
        run = subprocess.run([binary, "serve", "--port", "0", "--home", home, *words], cwd=folder, timeout=60,
                             capture_output=True, text=True)
        expect(run.returncode != 0 and due in run.stderr, f"{words}: {run.returncode} {run.stderr!r}")
    server = Server(binary, home, "--certificate", f"{folder}/own.crt", "--certificate-key", f"{folder}/own.key")
    try:
        expect(server.address.startswith("https://"), f"the address told is {server.address}")
        trust = ssl.create_default_context(cafile=f"{folder}/own.crt")
        connection = http.client.HTTPSConnection("localhost", server.port, context=trust, timeout=10)
        for _ in range(3):
            connection.request("GET", "/search/default?q=taliban")
            answer = connection.getresponse()
            expect(answer.status == 200 and "results" in json.loads(answer.read()), "a search over TLS")
        connection.request("GET", "/reconcile/default")
        manifest = connection.getresponse().read().decode()
        expect(f"https://localhost:{server.port}/" in manifest, "addresses in answers are not those asked")
        try:
            strangers = ssl.create_default_context(cafile=f"{folder}/other.crt")
            http.client.HTTPSConnection("localhost", server.port, context=strangers, timeout=10).request("GET", "/")
            expect(False, "another certificate was believed")
        except ssl.SSLError:
            expect(True, "")
        old = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        old.check_hostname, old.verify_mode = False, ssl.CERT_NONE
        old.set_ciphers("ALL:@SECLEVEL=0")
        with warnings.catch_warnings(action="ignore"):
            old.minimum_version, old.maximum_version = ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1
        try:
            http.client.HTTPSConnection("localhost", server.port, context=old, timeout=10).request("GET", "/")
            expect(False, "TLS 1.1 was spoken")
        except (ssl.SSLError, ConnectionError):
            expect(True, "")
        expect(b"HTTP/1.1 200" not in raw(server.port, b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n", patience=3),
               "plain HTTP was answered where TLS is spoken")
        connection.request("GET", "/healthz")
        expect(connection.getresponse().status == 200, "after all that")
    finally:
        expect(server.stop() == 0, "stopping under TLS")


def main():
    binary = os.path.abspath(sys.argv[1])
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 1000
    limit = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(limit[1], max(limit[0], count + 200)), limit[1]))
    with tempfile.TemporaryDirectory() as home, tempfile.TemporaryDirectory() as folder:
        subprocess.run([binary, "update", "--home", home, "--from", str(FIXTURES)], check=True, capture_output=True)
        tls(binary, home, folder)
        server = Server(binary, home)
        try:
            bad_messages(server.port)
            pipelined(server.port)
            many(server, count)
        finally:
            expect(server.stop() == 0, "stopping")
    print(f"service under TLS and abuse: {checks} checks, {wrong} wrong")
    sys.exit(1 if wrong else 0)


main()
