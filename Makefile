# Everything a newcomer needs: `make run` and `make test`. Both set themselves up.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-builtin-rules --no-print-directory

PYTHON ?= python3
WORKERS ?= 2
BIN := .venv/bin
PYTEST := $(BIN)/python -m pytest
QUIET_TESTS := tests/app tests/db tests/exports $(wildcard tests/test_*.py)
SCREEN_TESTS := tests/ui tests/journeys tests/looks tests/packaging
PINS := uv pip compile pyproject.toml --quiet --universal --generate-hashes --python-version 3.11 \
	--custom-compile-command "make pins"

.PHONY: help run test check bench looks journeys package translations format pins clean

help:  ## show this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

run: .venv/installed-run  ## start the program; without a screen, the whole job on the sample project into out/
	@if [[ "$$(uname -s)" == Linux && -z "$${DISPLAY:-}$${WAYLAND_DISPLAY:-}" ]]; then \
		echo "There is no screen here, so no window can open. Doing the whole job without one: isnad demo out/"; \
		$(BIN)/python main.py demo out/; \
	else \
		$(BIN)/python main.py; \
	fi

test: .venv/installed-dev  ## run every test, offscreen: first what needs no Qt, then the screens
	@$(PYTEST) -n $(WORKERS) --dist worksteal $(QUIET_TESTS)
	@QT_QPA_PLATFORM=offscreen $(PYTEST) -n $(WORKERS) --dist worksteal $(SCREEN_TESTS)

check: .venv/installed-dev  ## formatting, lint, types, import contracts and our own checks
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@$(BIN)/python packaging/check.py
	@$(BIN)/python packaging/translations.py check

bench: .venv/installed-dev  ## measure every budget beside its baseline
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m benchmarks

looks: .venv/installed-dev  ## draw every screen in every language, theme and size into looks/
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.looks looks

journeys:  ## whole tasks with real keys on a virtual X screen
	@$(PYTHON) packaging/bootstrap.py journeys
	@QT_QPA_PLATFORM=xcb xvfb-run -a -s "-screen 0 1440x900x24 -noreset" $(PYTEST) -m desktop tests/journeys

package: build/venv/installed-build  ## make the installers for this system and try them out, into dist/
	@build/venv/bin/python packaging/package.py $(ARGS)

translations: .venv/installed-dev  ## collect the strings of ui/ and compile resources/i18n
	@$(BIN)/python packaging/translations.py update
	@$(BIN)/python packaging/translations.py compile

format: .venv/installed-dev  ## let ruff format and repair what it can
	@$(BIN)/ruff check --fix --exit-zero --quiet .
	@$(BIN)/ruff format .

pins:  ## resolve pyproject.toml again into requirements/ (needs uv; add ARGS=--upgrade for newer releases)
	@$(PINS) $(ARGS) --output-file requirements/run.txt
	@$(PINS) $(ARGS) --group dev --constraints requirements/run.txt --output-file requirements/dev.txt
	@$(subst pyproject.toml,,$(PINS)) $(ARGS) --group build --constraints requirements/dev.txt --output-file requirements/build.txt

clean:  ## remove what make made, but .venv
	@rm -rf build dist out looks .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis *.egg-info
	@find . -path ./.venv -prune -o -type d -name __pycache__ -exec rm -rf {} +

build/venv/installed-build: requirements/run.txt requirements/build.txt packaging/bootstrap.py
	@$(PYTHON) packaging/bootstrap.py package

.venv/installed-%: requirements/%.txt packaging/bootstrap.py
	@$(PYTHON) packaging/bootstrap.py $*
