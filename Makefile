# On a fresh machine with Python, start with `make demo` or `make test`: each sets up the virtual environment by itself.
PYTHON ?= python3
BIN := .venv/bin
INSTALLED := .venv/installed
LOWEST := .venv/lowest
BUILDER := .venv/site

export PATH := $(CURDIR)/$(BIN):$(PATH)

.PHONY: help demo test sweep lab site wheel bench release kill-table picture flicker lock lowest clean

help:  ## show this list
	@sed -n 's/^\([a-z-]*\):.*## /make \1\t/p' Makefile

demo: $(INSTALLED)  ## grade three made-up students, and train a network on MNIST
	@$(BIN)/course demo

test: $(INSTALLED)  ## check everything once
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/deptry .
	$(BIN)/deptry course_lib --optional-dependencies-dev-groups test,oracle,hub,bench,site --ignore DEP002
	$(BIN)/python -m pytest --numprocesses=2 --dist=loadscope --no-loadscope-reorder

sweep: $(INSTALLED)  ## run the tests that `make test` takes only a sample of: every page, answer and lesson
	$(BIN)/python -m pytest --numprocesses=2 --dist=load -m sweep
	$(BIN)/python -m tests.evidence.flicker --seeds 20

lab: $(INSTALLED)  ## open the lessons and exercises in JupyterLab, as copies in backpropagation/
	@$(BIN)/course unpack > /dev/null
	$(BIN)/jupyter lab backpropagation

site: $(BUILDER)  ## build pages to read with or without a network: the folder site/, and site.zip
	@$(BIN)/python docs/site/build.py site
	@echo site/index.html site.zip

wheel: $(INSTALLED)  ## build what students install, dist/*.whl: the library, the lessons and the exercises
	@rm -rf dist
	@$(BIN)/python -m pip wheel --quiet --disable-pip-version-check --no-deps --no-build-isolation --wheel-dir dist .
	@echo dist/*.whl

bench: $(INSTALLED)  ## measure the figures in README; needs PyTorch (one part: make bench PART=training)
	$(BIN)/python -m benchmarks $(PART)

release: $(INSTALLED)  ## generate release/ from source/
	@for assignment in source/*; do \
		$(BIN)/nbgrader generate_assignment $$(basename "$$assignment") --no-db --log-level=WARN || exit 1; \
	done

kill-table: $(INSTALLED)  ## judge all wrong and right answers, and write docs/answers.md
	$(BIN)/python -m tests.evidence.kill_table

picture: $(INSTALLED)  ## update the pictures in README from the lessons and from a made-up class; needs Chromium
	$(BIN)/python -m tests.evidence.picture
	$(BIN)/python -m tests.evidence.picture_of_pages

flicker: $(INSTALLED)  ## judge every answer with 200 seeds: does any verdict depend on luck?
	$(BIN)/python -m tests.evidence.flicker

lock: $(INSTALLED)  ## update requirements.lock from pyproject.toml
	$(BIN)/python -m pip install --quiet uv
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --upgrade \
		--extra test --output-file requirements.lock pyproject.toml

lowest: $(INSTALLED)  ## test with the lowest versions that pyproject.toml allows; needs Python 3.11 and a package index
	$(BIN)/python -m pip install --quiet uv
	$(BIN)/uv venv --quiet --clear --seed --no-python-downloads --python 3.11 $(LOWEST)
	$(BIN)/uv pip install --quiet --python $(LOWEST) --resolution lowest-direct --editable '.[test]'
	@# Versions this old give deprecation warnings about newer packages that they use.
	$(LOWEST)/bin/python -m pytest -W ignore::DeprecationWarning tests/unit tests/project tests/grading/test_answers.py

clean:  ## remove the virtual environment, the demo's output and the site
	rm -rf .venv demo site site.zip

$(INSTALLED): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed; name one: make PYTHON=python3.12 ...")'
	@echo "Setting up .venv with everything that the course needs. This happens once and takes about a minute."
	@$(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $(INSTALLED)

$(BUILDER): $(INSTALLED)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-build-isolation --editable '.[site]'
	@touch $(BUILDER)
