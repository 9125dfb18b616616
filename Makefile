# Needs Python 3.11 or later, pip and make; everything else is installed into .venv.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
INSTALLED := $(VENV)/.installed
DATA ?= deploy/demo/documents
DEMO_HOME ?= var/demo
STORY_HOME = $(DEMO_HOME)-story
# Compiled modules are kept, also where the environment forbids it: else each of the many processes of a test run compiles all.
export PYTHONDONTWRITEBYTECODE :=

.PHONY: help install lock wheels run test test-hard test-hard-year test-hard-rest test-servers test-every lint bench bench-mails bench-search bench-servers bench-issues mails-check accuracy accuracy-made accuracy-unseen captures demo-archive pictures catalogues kibana kibana-objects kibana-forms clean
.DEFAULT_GOAL := help

help:
	@echo "make run    set up and show the whole thing on the demonstration archive, without any network"
	@echo "make test   set up and run the tests"
	@echo "make test-hard  a simulated year with everything that goes wrong in one, two hundred odd answers, thirty kills (about ten minutes);"
	@echo "          with CROSSMARKET_TEST_SERVERS=yes also two thousand mails over a real Postfix, fifty kills, and what comes back"
	@echo "make test-servers  the tests that need a Kafka, an Elasticsearch, a PostgreSQL, containers or axe-core, on real ones (deploy/local)"
	@echo "make test-every  every fault at every place of every source, where make test tries one place each"
	@echo "make lint   ruff, mypy, import-linter, vulture"
	@echo "make bench  time a whole run beside a spider that only downloads, reading beside eyecite, searching, a slow mail server, mails beside smtplib, sixty nights (DATA=folder)"
	@echo "make bench-mails  time a decision over 4,000 orders for ten allies: of all, with nothing new, with one changed"
	@echo "make bench-search  time thirty questions and a rebuild at 10,000 notices and 1,000 orders, then at 100,000 and 10,000 (SIZES=\"…\"), beside Elasticsearch"
	@echo "make bench-servers  time the system on real servers beside the bare clients (DATA=folder)"
	@echo "make bench-issues  a back-fill from whole issues: seconds and memory of each year (YEARS=5)"
	@echo "make captures  real answers of further sources through the real parsers (DATA=folder)"
	@echo "make kibana  load data views, searches and dashboards into the Kibana that CROSSMARKET_KIBANA names"
	@echo "make kibana-forms  the dashboards beside the forms of kb-dashboard-core (needs Python 3.12 or later)"
	@echo "make mails-check  what every mail must be, of every mail about the orders of DATA=folder"
	@echo "make captures  real answers of further sources through their parsers (DATA=folder with captures/)"
	@echo "make accuracy  how well notices are read, with every miss (DATA=folder with labels; MARKS=yes: no misses)"

install: $(INSTALLED)

$(INSTALLED): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "crossmarket needs Python 3.11 or later; name one: make PYTHON=python3.11"; exit 2; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-index --no-deps --no-build-isolation --editable .
	@touch $@

# One order day by day, as all sources told of it, in a home of its own. Then many orders, twice: as of the day on which they stood,
# then now, so that updates and cancels follow the alerts.
run: $(INSTALLED)
	rm -rf $(DEMO_HOME) $(STORY_HOME)
	@CROSSMARKET_HOME=$(STORY_HOME) $(BIN)/python -m deploy.demo.play deploy/demo/story
	@CROSSMARKET_HOME=$(STORY_HOME) $(BIN)/crossmarket mails --page $(STORY_HOME)/mails.html
	CROSSMARKET_HOME=$(DEMO_HOME) $(BIN)/crossmarket run --replay deploy/demo/archive --announce --as-of 2026-03-01
	CROSSMARKET_HOME=$(DEMO_HOME) $(BIN)/crossmarket run --replay deploy/demo/archive --announce
	@echo "look:  ls $(DEMO_HOME)/mail/new"
	@echo "       CROSSMARKET_HOME=$(DEMO_HOME) $(BIN)/crossmarket show 337-TA-8101"
	@echo "all mails on a page, for a browser:"
	@CROSSMARKET_HOME=$(DEMO_HOME) $(BIN)/crossmarket mails --page $(DEMO_HOME)/mails.html

YEAR := tests/hard/test_year.py

# Two processes a core: much of a test is waiting for a server, a service or a time.
test test-servers test-every: WORKERS ?= $(shell $(PYTHON) -c 'import os; print(2 * (os.cpu_count() or 1))')

test: $(INSTALLED)
	$(BIN)/python -m pytest -n $(WORKERS) --dist loadscope -q --durations=60 -m "not hard and not every"

# The year takes longest and needs no server: it begins at once, beside the rest, with no test waiting behind it.
# -rP for seeds and what the tests name.
test-hard: $(INSTALLED)
	$(MAKE) --no-print-directory --jobs=2 test-hard-year test-hard-rest

test-hard-year: $(INSTALLED)
	CROSSMARKET_TEST_SERVERS= $(BIN)/python -m pytest -q -rP --durations=1 -m hard $(YEAR)

test-hard-rest: $(INSTALLED)
	$(BIN)/python -m pytest -n 2 --dist loadscope -q -rP --durations=25 -m hard --ignore=$(YEAR)

# Where the servers come from: tests/support/servers.py.
test-servers: $(INSTALLED)
	CROSSMARKET_TEST_SERVERS=yes $(BIN)/python -m pytest -n $(WORKERS) --dist loadscope -q -m "servers and not hard and not every"

# Of each source each fault at one place is of every run; here all of them at all places.
test-every: $(INSTALLED)
	$(BIN)/python -m pytest -n $(WORKERS) --dist loadscope -q -m every

lint: $(INSTALLED)
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/vulture --min-confidence 80 alerts crawlers pipeline deploy tests

bench: $(INSTALLED) .venv-bench/.installed
	$(BIN)/python tests/bench/bench_run.py $(DATA)
	$(BIN)/python tests/bench/bench_read.py $(DATA)
	$(BIN)/python tests/bench/bench_search.py
	$(BIN)/python tests/bench/bench_mail.py
	$(BIN)/python tests/bench/bench_handing_over.py
	$(BIN)/python tests/bench/bench_year.py 60

# NOTICES,ORDERS each, beside Elasticsearch: the node that CROSSMARKET_TEST_ELASTICSEARCH names, or one of deploy/local.
bench-search: SIZES ?= 10000,1000 100000,10000
bench-search: $(INSTALLED)
	@for size in $(SIZES); do CROSSMARKET_TEST_SERVERS=yes $(BIN)/python tests/bench/bench_search.py $${size%,*} $${size#*,} || exit; done

bench-mails: $(INSTALLED)
	$(BIN)/python tests/bench/bench_deciding.py

# The peer that reading is measured beside.
.venv-bench/.installed:
	$(PYTHON) -m venv .venv-bench
	.venv-bench/bin/python -m pip install --quiet --disable-pip-version-check eyecite==2.7.8
	@touch $@

bench-servers: $(INSTALLED)
	$(BIN)/python tests/bench/bench_kafka_bus.py
	$(BIN)/python tests/bench/bench_search.py
	$(BIN)/python tests/bench/bench_servers.py $(DATA)

# Subjects, first screens, text and HTML of all mails about the orders of a folder of documents.
mails-check: $(INSTALLED)
	$(BIN)/python tests/bench/mails_check.py $(DATA)

# A file a source; DATA is the folder above captures/. Each ends with 1 on what its parser does not know.
captures: $(INSTALLED)
	@for one in tests/bench/captures/*.py; do $(BIN)/python $$one $(DATA)/captures || exit; done

# Years of whole issues: is a back-fill linear, and flat in memory?
bench-issues: $(INSTALLED)
	$(BIN)/python tests/bench/bench_issues.py $(or $(YEARS),5)

accuracy: $(INSTALLED)
	$(BIN)/python tests/bench/accuracy.py $(DATA) $(if $(MARKS),--marks) $(if $(ENDING),--ending $(ENDING))

# Documents by people who had not read the rules: with HALF=even or odd those of such an id, with MISSES=yes what was read wrong.
accuracy-unseen: $(INSTALLED)
	$(BIN)/python tests/bench/accuracy_unseen.py $(if $(HALF),--half $(HALF)) $(if $(MISSES),--misses)

# Notices made out of sentences and names: COUNT of them, with MISSES=yes what was read wrong, with APART=yes those kept for the end.
accuracy-made: $(INSTALLED)
	$(BIN)/python tests/bench/accuracy_made.py --count $(or $(COUNT),2000) $(if $(MISSES),--misses) $(if $(APART),--apart)

# The pinned versions, made anew from pyproject.toml: for development, and what the image installs.
LOCK = $(BIN)/pip-compile --quiet --generate-hashes --strip-extras --allow-unsafe --no-emit-index-url --no-emit-trusted-host \
  --no-emit-find-links --no-header
lock: $(INSTALLED)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check pip-tools
	$(LOCK) --extra dev --build-deps-for editable --output-file requirements.lock pyproject.toml
	$(LOCK) --build-deps-for wheel --constraint requirements.lock --output-file requirements-run.lock pyproject.toml

# What the image is built from where the build itself reaches no package index. deploy/Dockerfile takes it if it is there.
wheels: deploy/wheels/.filled

deploy/wheels/.filled: requirements-run.lock | $(INSTALLED)
	rm -f deploy/wheels/*.whl
	$(BIN)/python -m pip download --quiet --disable-pip-version-check --require-hashes --no-deps --only-binary :all: \
	  --python-version 3.11 --dest deploy/wheels -r requirements-run.lock
	@touch $@

# The demonstration's archives, made anew from its documents and its story.
demo-archive: $(INSTALLED)
	$(BIN)/python tests/support/make_demo_archive.py

# The catalogues of translators, with all that mails say now.
catalogues: $(INSTALLED)
	$(BIN)/python tests/support/update_catalogues.py

# The README's pictures, made anew from the demonstration; needs a Chromium.
pictures: $(INSTALLED)
	$(BIN)/python tests/support/take_pictures.py

kibana: $(INSTALLED)
	@$(BIN)/python -m deploy.kibana.load

# What `make kibana` loads, made anew from deploy/kibana.
kibana-objects: $(INSTALLED)
	$(BIN)/python -m deploy.kibana.build

# The dashboards beside the forms of another project, which needs a Python of its own: PYTHON312 names one of 3.12 or later.
PYTHON312 ?= $(shell for p in python3.14 python3.13 python3.12 $(PYTHON); do command -v $$p >/dev/null && \
  $$p -c 'import sys; sys.exit(sys.version_info < (3, 12))' 2>/dev/null && echo $$p && break; done)
kibana-forms:
ifeq ($(strip $(PYTHON312)),)
	@echo "kibana-forms: left out: kb-dashboard-core needs Python 3.12 or later, and none is on the PATH; name one: make kibana-forms PYTHON312=…"
else
	@test -e .venv-forms/.installed || { $(PYTHON312) -m venv .venv-forms && \
	  .venv-forms/bin/python -m pip install --quiet --disable-pip-version-check kb-dashboard-core==0.4.1 && touch .venv-forms/.installed; }
	.venv-forms/bin/python tests/support/kibana_forms.py deploy/kibana/crossmarket.ndjson
endif

clean:
	rm -rf $(VENV) .venv-bench .venv-forms var build deploy/wheels/*.whl deploy/wheels/.filled *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
