# Two commands: `make demo` and `make test`. Both install first, once.
PYTHON ?= python3
PORT ?= 8080
VENV := .venv
STAMP := $(VENV)/installed
BENCH := .venv-bench
TRAIN := .venv-train

.PHONY: help install service demo test check audit sbom bench understanding understanding-report understanding-compare lock clean

help:
	@echo "make demo     try safar at http://127.0.0.1:$(PORT) (PORT=9000 make demo moves it)"
	@echo "make test     run all tests"
	@echo "make check    everything CI checks: format, types, walls, words, tests"
	@echo "make service  install what a server needs and nothing else (docs/install.md)"
	@echo "make audit    ask whether a package we install has a known weakness"
	@echo "make sbom     list what safar is made of (CycloneDX) in build/safar.cdx.json"
	@echo "make bench    measure safar beside its peers; writes docs/bench.md (half an hour)"
	@echo "make understanding  teach safar to read from training/ (five minutes)"
	@echo "make lock     pin the dependencies anew (needs uv)"

install: $(STAMP)

$(STAMP): requirements-dev.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "safar needs Python 3.11 or newer; run: make PYTHON=python3.12 ..."; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(VENV)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	$(VENV)/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $(STAMP)

# A server gets no compiler, no test tool and no browser: fewer parts that could turn bad.
service: requirements.lock
	$(PYTHON) -m venv $(VENV)
	$(VENV)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: -r requirements.lock
	@printf '#!/bin/sh\nPYTHONPATH="%s" exec "%s/$(VENV)/bin/python" -m bot "$$@"\n' "$(CURDIR)" "$(CURDIR)" > $(VENV)/bin/safar
	@chmod 755 $(VENV)/bin/safar
	@$(VENV)/bin/safar --version

demo: install
	@$(VENV)/bin/safar demo --port $(PORT)

test: install
	$(VENV)/bin/python -m pytest -n auto

check: install
	scripts/check

audit: install
	$(VENV)/bin/python scripts/audit.py

sbom: install
	@mkdir -p build
	$(VENV)/bin/python scripts/sbom.py > build/safar.cdx.json

$(BENCH)/installed: requirements-bench.lock
	$(PYTHON) -m venv $(BENCH)
	$(BENCH)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-bench.lock
	@touch $@

bench: $(BENCH)/installed
	$(BENCH)/bin/python -m bench

$(TRAIN)/installed: requirements-train.lock
	$(PYTHON) -m venv $(TRAIN)
	$(TRAIN)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-train.lock
	@touch $@

understanding: $(TRAIN)/installed
	$(TRAIN)/bin/python -m training train

understanding-report: install
	$(VENV)/bin/python -m training report

understanding-compare: $(TRAIN)/installed
	$(TRAIN)/bin/python -m training compare

lock:
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links --no-header --extra dev pyproject.toml -o requirements-dev.lock
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links --no-header --constraint requirements-dev.lock pyproject.toml -o requirements.lock
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links --no-header --extra bench pyproject.toml -o requirements-bench.lock
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links --no-header --constraint requirements-dev.lock --extra train pyproject.toml -o requirements-train.lock

clean:
	rm -rf $(VENV) $(BENCH) $(TRAIN) build .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache *.egg-info
