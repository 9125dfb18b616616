# Needs Python 3.11 or later, pip and make; everything else is installed into .venv.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
INSTALLED := $(VENV)/.installed
DATA ?= deploy/demo/documents
DEMO_HOME ?= var/demo

.PHONY: help install lock run test lint bench accuracy demo-archive clean
.DEFAULT_GOAL := help

help:
	@echo "make run    set up and show the whole thing on the demonstration archive, without any network"
	@echo "make test   set up and run the tests"
	@echo "make lint   ruff, mypy, import-linter"
	@echo "make bench  time a whole run beside a spider that only downloads, reading beside eyecite, and searching (DATA=folder)"
	@echo "make accuracy  how well notices are read, with every miss (DATA=folder with labels)"

install: $(INSTALLED)

$(INSTALLED): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "crossmarket needs Python 3.11 or later; name one: make PYTHON=python3.11"; exit 2; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --editable .
	@touch $@

# Twice: as of the day on which the orders stood, then now, so that updates and cancels follow the alerts.
run: $(INSTALLED)
	rm -rf $(DEMO_HOME)
	CROSSMARKET_HOME=$(DEMO_HOME) $(BIN)/crossmarket run --replay deploy/demo/archive --announce --as-of 2026-03-01
	CROSSMARKET_HOME=$(DEMO_HOME) $(BIN)/crossmarket run --replay deploy/demo/archive --announce
	@echo "look:  ls $(DEMO_HOME)/mail/new"
	@echo "       CROSSMARKET_HOME=$(DEMO_HOME) $(BIN)/crossmarket show 337-TA-8101"

test: $(INSTALLED)
	$(BIN)/python -m pytest -n auto -q

lint: $(INSTALLED)
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: $(INSTALLED) .venv-bench/.installed
	$(BIN)/python tests/bench/bench_run.py $(DATA)
	$(BIN)/python tests/bench/bench_read.py $(DATA)
	$(BIN)/python tests/bench/bench_search.py

# The peer that reading is measured beside.
.venv-bench/.installed:
	$(PYTHON) -m venv .venv-bench
	.venv-bench/bin/python -m pip install --quiet --disable-pip-version-check eyecite==2.7.8
	@touch $@

accuracy: $(INSTALLED)
	$(BIN)/python tests/bench/accuracy.py $(DATA)

# The pinned versions, made anew from pyproject.toml.
lock: $(INSTALLED)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check pip-tools
	$(BIN)/pip-compile --quiet --extra dev --generate-hashes --strip-extras --allow-unsafe --no-emit-index-url \
	  --no-emit-trusted-host --no-emit-find-links --no-header --output-file requirements.lock pyproject.toml

# The demonstration's archive, made anew from its documents.
demo-archive: $(INSTALLED)
	$(BIN)/python tests/support/make_demo_archive.py

clean:
	rm -rf $(VENV) .venv-bench var build *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
