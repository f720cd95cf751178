# Ostrakon: set-up, build, run and test on Debian 12 with Swift 6.3.
#   make run    install what is missing, build, take in lists, answer, serve
#   make test   lint, build, all tests

PACKAGES := pkg-config libstdc++-12-dev libmicrohttpd-dev libsqlite3-dev libxml2-dev libyaml-dev libsimdjson-dev \
	libzstd-dev zlib1g-dev libarchive-dev libcurl4-openssl-dev poppler-utils
TEST_PACKAGES := chromium python3-venv fonts-noto-core python3-dev g++ libicu-dev openssl
BINARY = $(shell swift build -c release --show-bin-path)/ostrakon
PREFIX ?= /usr/local

.PHONY: setup setup-test run test test-exchange check lint data lists-table bench bench-peers test-openapi test-large fuzz docs install clean

setup:
	@Tools/setup $(PACKAGES)

setup-test: setup
	@Tools/setup $(TEST_PACKAGES)
	@Tools/setup-venv

run: setup
	@Tools/run

lint:
	swift format lint --strict -r Package.swift Sources Tests Fuzz

# The checks of the built command beside the Swift tests: those that wait for nothing two at a time, then those that
# measure how soon something answers.
test: setup-test lint
	swift build --build-tests
	swift test --skip-build
	$(MAKE) -j2 -O $(CHECKS)
	python3 Tests/Service/abuse.py "$(DEBUG_BINARY)"
	Tools/test-browser

CHECKS := check-command check-exchange check-lists check-clients check-news check-questions check-calendar
DEBUG_BINARY = $(shell swift build --show-bin-path)/ostrakon

.PHONY: $(CHECKS)

check-command:
	Tools/test-command

check-questions:
	python3 Tests/Questions/ask.py "$(DEBUG_BINARY)" Tests/Questions/*.csv
	python3 Tests/Docs/examples.py "$(DEBUG_BINARY)" docs/knowledge-guide.md docs/methodology/status.md

check-calendar:
	Tools/test-calendar

check-exchange:
	Tools/test-exchange
	Tools/ftm-schemata --check

check-clients:
	.venv/bin/python Tests/Yente/clients.py "$(DEBUG_BINARY)"

check-news:
	python3 Tests/News/measure.py "$(DEBUG_BINARY)"

check-lists:
	Tools/lists-table "$(DEBUG_BINARY)" --check

# The exports alone, held against the library followthemoney.
test-exchange: setup-test
	swift build
	Tools/test-exchange

check: test

data: setup
	swift run ostrakon knowledge compile --knowledge Knowledge --output \
		Sources/Knowledge/Image/EmbeddedImage+Generated.swift
	swift run ostrakon regimes --markdown --knowledge Knowledge >docs/regimes.md.part
	mv docs/regimes.md.part docs/regimes.md

# docs/lists.md, from the real lists.
lists-table: setup
	swift build -c release
	Tools/lists-table "$(BINARY)"

bench: setup
	swift build -c release
	"$(BINARY)" bench

# Beside the peers, from PyPI: make bench-peers SIZES="20000 100000"; needs OSTRAKON_LISTS.
SIZES ?= 20000
bench-peers: setup
	swift build -c release
	Tools/bench-peers "$(BINARY)" "$(OSTRAKON_LISTS)" $(SIZES)

# Files of a gigabyte, read in the memory of small ones; needs OSTRAKON_LISTS.
test-large: setup
	swift build -c release
	Tools/test-large "$(BINARY)"

# The service against its own OpenAPI document, some 20,000 requests: make test-openapi EXAMPLES=600
EXAMPLES ?= 600
test-openapi: setup
	swift build -c release
	Tools/test-openapi "$(BINARY)" $(EXAMPLES)

# Longer runs: make fuzz MINUTES=600
MINUTES ?= 30
fuzz: setup
	Tools/fuzz-readers $(MINUTES)

docs: setup
	Tools/docs

install: setup
	swift build -c release --static-swift-stdlib
	install -D -m 755 "$(BINARY)" "$(DESTDIR)$(PREFIX)/bin/ostrakon"

clean:
	swift package clean
	rm -rf .venv
