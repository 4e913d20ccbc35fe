# make demo | test | bench | rtl | lint | clean: each sets up everything it needs first. A second call finds the set-up done.
SHELL := /bin/bash
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/ready
# The tests of long simulations share two cores; more workers only if the caller says so.
WORKERS ?= 2

.PHONY: demo test bench rtl reference lint clean setup
.DEFAULT_GOAL := demo

demo: $(READY)
	$(BIN)/hwgen demo

test: lint
	$(BIN)/pytest -n $(WORKERS) $(PYTEST)

bench: $(READY)
	$(BIN)/python -m bench

rtl: $(READY)
	$(BIN)/hwgen generate --all -o rtl

reference: $(READY)
	$(BIN)/python tools/reference.py

lint: $(READY)
	$(BIN)/ruff check .

setup: $(READY)

# A new pip first: the one of Debian 12 knows no dependency groups. No build isolation, so that the build back end is pinned too.
$(READY): pyproject.toml constraints.txt tools/system-packages.sh
	@tools/system-packages.sh $(PYTHON)
	@echo "installing Python packages into $(VENV)"
	@[ -x $(BIN)/python ] || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install -q -c constraints.txt pip hatchling editables
	@$(BIN)/python -m pip install -q -c constraints.txt --no-build-isolation -e . --group test
	@touch $@

clean:
	rm -rf $(VENV) build dist .pytest_cache .ruff_cache .hypothesis
