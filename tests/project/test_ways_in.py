"""Containers, Binder, GitHub's forms and workflow, and the citation are valid and agree with each other."""

import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import yaml

COURSE = Path(__file__).parents[2]
GITHUB = COURSE / ".github"
WORKFLOWS = sorted((GITHUB / "workflows").glob("*.yml"))
FORMS = sorted(path for path in (GITHUB / "ISSUE_TEMPLATE").glob("*.yml") if path.name != "config.yml")
PROJECT = tomllib.loads((COURSE / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def read_yaml(path):
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def makefile():
    return (COURSE / "Makefile").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("schema", "paths"),
    {
        "github-workflows": WORKFLOWS,
        "github-issue-config": [GITHUB / "ISSUE_TEMPLATE" / "config.yml"],
        "github-issue-forms": FORMS,
        "citation-file-format": [COURSE / "CITATION.cff"],
    }.items(),
    ids=str,
)
def test_files_are_as_their_format_has_them(schema, paths):
    assert paths
    # The schemas come with the package, so nothing is downloaded.
    check = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", f"vendor.{schema}"]
    finished = subprocess.run([*check, "--default-filetype=yaml", *paths], capture_output=True, text=True)
    assert finished.returncode == 0, finished.stdout + finished.stderr


# ---------------------------------------------------------------------------------------------------------------------
# Containers and Binder
# ---------------------------------------------------------------------------------------------------------------------


def devcontainer():
    """Read the file as VS Code does, which allows comment lines."""
    text = (COURSE / ".devcontainer" / "devcontainer.json").read_text(encoding="utf-8")
    return json.loads(re.sub(r"^\s*//.*$", "", text, flags=re.MULTILINE))


def test_the_container_has_what_grading_needs_and_installs_as_the_makefile_does():
    container = devcontainer()
    assert re.fullmatch(r"python:3\.\d+-[a-z]+", container["image"])
    assert "install --yes --no-install-recommends bubblewrap" in container["postCreateCommand"]
    assert container["postCreateCommand"].endswith("&& make .venv/installed")
    assert re.search(r"^\$\(INSTALLED\): .*requirements\.lock", makefile(), flags=re.MULTILINE)
    assert "--require-hashes --requirement requirements.lock" in makefile()


def test_the_container_shows_jupyter():
    container = devcontainer()
    assert container["forwardPorts"] == [8888]
    editor = container["customizations"]["vscode"]
    assert "ms-toolsai.jupyter" in editor["extensions"]
    assert editor["settings"]["python.defaultInterpreterPath"] == "${containerWorkspaceFolder}/.venv/bin/python"


def test_binder_takes_everything_from_pyproject():
    # Any other file here, or any package name, would be a second list of dependencies.
    assert {path.name for path in (COURSE / "binder").iterdir()} == {"requirements.txt", "runtime.txt", "postBuild"}
    lines = (COURSE / "binder" / "requirements.txt").read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if not line.startswith("#")] == ["--editable ."]


def test_binder_and_make_lab_show_what_course_unpack_gives():
    after = COURSE / "binder" / "postBuild"
    assert os.access(after, os.X_OK), "repo2docker runs it"
    assert [line for line in after.read_text(encoding="utf-8").splitlines() if line[0] != "#"] == ["course unpack"]
    assert "$(BIN)/course unpack > /dev/null\n\t$(BIN)/jupyter lab backpropagation" in makefile()


def test_pythons_are_new_enough():
    least = int(re.fullmatch(r">=3\.(\d+)", PROJECT["requires-python"])[1])
    binder = re.fullmatch(r"python-3\.(\d+)\n", (COURSE / "binder" / "runtime.txt").read_text())[1]
    container = re.search(r"3\.(\d+)", devcontainer()["image"])[1]
    pythons = read_yaml(GITHUB / "workflows" / "tests.yml")["jobs"]["everywhere"]["strategy"]["matrix"]["python"]
    assert min(int(binder), int(container)) >= least
    assert min(int(python.rpartition(".")[2]) for python in pythons) == least
    assert f"--python 3.{least} " in makefile()


# ---------------------------------------------------------------------------------------------------------------------
# GitHub and the citation
# ---------------------------------------------------------------------------------------------------------------------


def jobs():
    return read_yaml(GITHUB / "workflows" / "tests.yml")["jobs"]


def commands(job):
    return "\n".join(step.get("run", "") for step in job["steps"])


def test_the_workflow_runs_on_push_on_pull_requests_and_each_week():
    events = read_yaml(GITHUB / "workflows" / "tests.yml")[True]  # YAML reads `on` as true
    assert {"push", "pull_request", "schedule"} <= set(events)
    # A minute, an hour, and one day of the week.
    assert re.fullmatch(r"\d+ \d+ \* \* \d", events["schedule"][0]["cron"])


def test_the_workflow_tests_everything_everywhere_and_at_both_ends_of_the_bounds():
    assert "bash .ci/run" in commands(jobs()["everything"])
    assert {system.partition("-")[0] for system in jobs()["everywhere"]["strategy"]["matrix"]["os"]} == {
        "macos",
        "ubuntu",
        "windows",
    }
    assert "--require-hashes --requirement requirements.lock" in commands(jobs()["everywhere"])
    assert '--upgrade --editable ".[test]"' in commands(jobs()["newest"])
    assert "make lowest" in commands(jobs()["lowest"])
    assert re.search(r"^lowest:", makefile(), flags=re.MULTILINE)


def test_what_the_workflow_runs_is_there():
    paths = read_yaml(GITHUB / "workflows" / "tests.yml")["env"]["EVERYWHERE"].split()
    assert [path for path in paths if not (COURSE / path).exists()] == []
    assert {"tests/unit", "tests/project", "notebooks"} <= set(paths)


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.stem)
def test_actions_are_pinned_by_their_major_version_and_jobs_end(workflow):
    content = read_yaml(workflow)
    for job in content["jobs"].values():
        assert job["timeout-minutes"] <= 90
        assert all(re.fullmatch(r"actions/[a-z-]+@v\d+", step["uses"]) for step in job["steps"] if "uses" in step)
    assert content["permissions"] == {"contents": "read"}


def test_the_site_is_built_by_make_and_only_its_publication_may_write():
    jobs = read_yaml(GITHUB / "workflows" / "pages.yml")["jobs"]
    assert "make site" in commands(jobs["build"])
    assert re.search(r"^site:", makefile(), flags=re.MULTILINE)
    (upload,) = [step for step in jobs["build"]["steps"] if "upload-pages-artifact" in step.get("uses", "")]
    assert upload["with"] == {"path": "site"}
    assert [name for name, job in jobs.items() if "permissions" in job] == ["deploy"]
    assert jobs["deploy"]["permissions"] == {"pages": "write", "id-token": "write"}


def test_the_forms_ask_about_lessons_answers_and_installation():
    assert [path.stem for path in FORMS] == ["answer", "install", "lesson"]
    (lesson,) = [
        field for field in read_yaml(GITHUB / "ISSUE_TEMPLATE" / "lesson.yml")["body"] if field.get("id") == "lesson"
    ]
    assert lesson["attributes"]["options"] == [path.name[:3] for path in sorted(COURSE.glob("notebooks/*.ipynb"))]


def test_the_citation_agrees_with_pyproject():
    citation = read_yaml(COURSE / "CITATION.cff")
    assert str(citation["version"]) == PROJECT["version"]
    assert citation["license"] == PROJECT["license"]
    assert citation["keywords"] == PROJECT["keywords"]
    assert " ".join(citation["abstract"].split()) == PROJECT["description"]
    assert f"# {citation['title']}\n" in (COURSE / "README.md").read_text(encoding="utf-8")


# ---------------------------------------------------------------------------------------------------------------------
# CONTRIBUTING.md
# ---------------------------------------------------------------------------------------------------------------------


def contributing():
    return (COURSE / "CONTRIBUTING.md").read_text(encoding="utf-8")


def test_contributors_are_told_of_commands_and_files_that_exist():
    targets = set(re.findall(r"^([a-z-]+):", makefile(), flags=re.MULTILINE))
    assert set(re.findall(r"\bmake ([a-z-]+)", contributing())) <= targets
    named = re.findall(r"(?<![\w/])(?:notebooks|source|release|tests|course_lib|docs)/[\w./]*", contributing())
    # EXERCISE is a placeholder.
    assert [name for name in named if "EXERCISE" not in name and not (COURSE / name).exists()] == []
    assert len(named) > 5


@pytest.mark.parametrize("command", ["lessons", "tidy"])
def test_contributors_are_told_of_commands_of_the_course(command):
    assert f"`course {command}" in contributing()
    finished = subprocess.run([shutil.which("course"), command, "--help"], capture_output=True, text=True)
    assert finished.returncode == 0
