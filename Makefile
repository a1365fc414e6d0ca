# Two commands: `make demo` and `make test`. Both install first, once.
PYTHON ?= python3
PORT ?= 8080
VENV := .venv
STAMP := $(VENV)/installed

.PHONY: help install demo test check lock clean

help:
	@echo "make demo     try safar at http://127.0.0.1:$(PORT) (PORT=9000 make demo moves it)"
	@echo "make test     run all tests"
	@echo "make check    everything CI checks: format, types, walls, words, tests"
	@echo "make lock     pin the dependencies anew (needs uv)"

install: $(STAMP)

$(STAMP): requirements-dev.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "safar needs Python 3.11 or newer; run: make PYTHON=python3.12 ..."; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(VENV)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	$(VENV)/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $(STAMP)

demo: install
	@$(VENV)/bin/safar demo --port $(PORT)

test: install
	$(VENV)/bin/python -m pytest -n auto

check: install
	scripts/check

lock:
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links --no-header --extra dev pyproject.toml -o requirements-dev.lock
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links --no-header --constraint requirements-dev.lock pyproject.toml -o requirements.lock

clean:
	rm -rf $(VENV) build .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache *.egg-info
