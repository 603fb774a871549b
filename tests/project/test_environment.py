"""The dependencies: three files contain the same list."""

import re
import subprocess
import sys
import tomllib

import pytest


@pytest.fixture
def project(course):
    return tomllib.loads((course / "pyproject.toml").read_text())["project"]


def test_environment_yml_has_the_names_and_bounds_of_pyproject(course, project):
    text = (course / "environment.yml").read_text()
    conda = set(re.findall(r"^  - (\S+)$", text, flags=re.MULTILINE)) - {"conda-forge", "pip", "pip:"}
    # On conda-forge, `matplotlib` includes a desktop toolkit; `matplotlib-base` is the same as PyPI's matplotlib.
    conda_names = {"matplotlib": "matplotlib-base", "jupyter-client": "jupyter_client", "jupyter-core": "jupyter_core"}
    bounds = (re.fullmatch(r"([a-z0-9-]+)(.*)", dependency).groups() for dependency in project["dependencies"])
    expected = {conda_names.get(name, name) + bound for name, bound in bounds}
    assert conda == expected | {f"python{project['requires-python']}"}


def test_the_lock_has_every_dependency_with_hashes_and_no_address(course, project):
    lock = (course / "requirements.lock").read_text()
    pinned = set(re.findall(r"^([a-z0-9-]+)==", lock, flags=re.MULTILINE))
    wanted = {re.match(r"[a-z0-9-]+", d)[0] for d in project["dependencies"] + project["optional-dependencies"]["test"]}
    assert wanted <= pinned
    assert lock.count("--hash=sha256:") >= len(pinned)
    assert "://" not in lock
    assert "--index-url" not in lock
    assert "--find-links" not in lock


GRADING = {"nbgrader", "nbformat", "jsonschema", "sqlalchemy"}
DISPLAY = {"matplotlib", "ipywidgets", "IPython", "tqdm"}


@pytest.mark.parametrize(
    ("imports", "heavy"),
    [
        (
            "course_lib, course_lib.gradients, course_lib.layers, course_lib.networks",
            GRADING | DISPLAY | {"threadpoolctl"},
        ),
        ("course_lib.checks", GRADING | DISPLAY),
        ("course_lib.yours, course_lib.views.explorers, course_lib.views.plots, course_lib.training", GRADING),
    ],
    ids=["what computes", "what checks", "what draws"],
)
def test_importing_loads_nothing_heavier_than_needed(imports, heavy):
    code = f"import sys, {imports}; print(sorted({heavy | {'scipy', 'torch'}} & set(sys.modules)))"
    finished = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert finished.stdout == "[]\n"
