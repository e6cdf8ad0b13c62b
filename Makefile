# Onward: `make try` and `make test` need Python 3.11, make and git, and set up the rest themselves.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
RUN    := $(VENV)/.installed
DEV    := $(VENV)/.installed-dev
ARGS   ?=

.PHONY: help try run test coverage bench check panel format model gates prepared measure readme clean

help:                ## what there is
	@grep -E '^[a-z-]+: .*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 12

try: $(RUN)          ## the bot in a Discord on your own machine (ARGS="--no-browser --port 8765")
	@$(BIN)/onward try $(ARGS)

run: $(RUN)          ## the bot on Discord (settings in .env)
	@$(BIN)/onward run

test: $(DEV)         ## all tests
	@$(BIN)/python -m compileall -q bot cogs playground  # tests start many processes, some where no bytecode is written
	@$(BIN)/python -m pytest -m "not alone" -n auto --dist worksteal $(ARGS)
	@$(BIN)/python -m pytest -m alone $(ARGS) || [ $$? -eq 5 ]  # 5: none chosen

coverage: $(DEV)     ## all tests, and which lines they ran (half as long again)
	@$(BIN)/python -m pytest -m "not alone" -n auto --dist worksteal --cov --cov-report= $(ARGS)
	@$(BIN)/python -m pytest -m alone --cov --cov-append --cov-report=term $(ARGS) || [ $$? -eq 5 ]

bench: $(RUN)        ## how fast this machine is at what Onward does
	@$(BIN)/onward bench $(ARGS)

check: $(DEV)        ## lint, format and types
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/basedpyright --level error

panel: $(DEV)       ## compose the replies to the panel of posts again (then read the difference)
	@$(BIN)/python -m tests.words.panel > tests/words/panel.new && mv tests/words/panel.new tests/words/panel.md

format: $(DEV)       ## mend what ruff can mend
	@$(BIN)/ruff check --fix --quiet . || true
	@$(BIN)/ruff format .

model: $(DEV)        ## trains the reader's second opinion and the one on kinds on data/messages; writes data/reading/*.bin
	@$(BIN)/python -m tools.train
	@$(BIN)/python -m tools.train_kinds

gates: $(DEV)        ## works out again which words each pattern of the reader needs (data/reading/gates.json)
	@$(BIN)/python -m tools.gates

prepared: $(DEV)     ## makes beforehand what a start would make of data/ (after a change there)
	@$(BIN)/python -m tools.prepare

measure: $(DEV)      ## how often the reader is right; writes the table in docs/reading.md (ARGS=--no-write)
	@$(BIN)/python -m tools.measure $(ARGS)

readme: $(DEV)       ## play and photograph again what the README shows (the picture needs /usr/bin/chromium)
	@$(BIN)/python -m tools.readme transcript
	@$(BIN)/python -m tools.readme picture

clean:               ## drop the virtual environment
	rm -rf $(VENV)

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Onward needs Python 3.11 or newer; name one: make PYTHON=python3.11 try"; exit 1; }
	@$(PYTHON) -m venv $(VENV)

$(RUN): $(BIN)/python pyproject.toml constraints.txt
	@echo "Setting up $(VENV) (the first time takes about a minute) ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e .
	@$(BIN)/python -m compileall -q bot cogs playground
	@touch $@

$(DEV): $(BIN)/python pyproject.toml constraints.txt
	@echo "Setting up $(VENV) with the tools for tests (the first time takes about a minute) ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
	@$(BIN)/python -m compileall -q bot cogs playground
	@touch $@ $(RUN)
