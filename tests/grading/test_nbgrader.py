"""The course used through nbgrader: its commands, its gradebook, and formgrader."""

import csv
import json
import re
import subprocess
import sys
import time
import urllib.error
import urllib.request
from itertools import product

import nbformat
import pytest

from course_lib.grading.made_up import fill_in, solutions
from tests.nbgrader_course import ASSIGNMENTS, COURSE, copy_course, nbgrader_api
from tests.sweeps import drawn


def nbgrader(folder, *arguments):
    command = [sys.executable, "-m", "nbgrader", *arguments]
    finished = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    assert finished.returncode == 0, finished.stdout + finished.stderr
    return finished


@pytest.fixture(scope="module")
def graded(tmp_path_factory):
    """A class of two after autograding: one student has solved everything, the other has not started."""
    folder = tmp_path_factory.mktemp("a class with spaces in its name")
    copy_course(folder)
    for assignment in ASSIGNMENTS:
        nbgrader_api(folder, "generate_assignment", assignment)
        for release in (folder / "release" / assignment).glob("*.ipynb"):
            for student, answers in (
                ("solved", solutions(folder / "source" / assignment / release.name)),
                ("untouched", {}),
            ):
                fill_in(release, folder / "submitted" / student / assignment / release.name, answers)
        nbgrader_api(folder, "autograde", assignment, "solved")
        nbgrader_api(folder, "autograde", assignment, "untouched")
    return folder


def test_export_gives_full_marks_and_none(graded):
    nbgrader(graded, "export", "--to", "grades.csv")
    with (graded / "grades.csv").open() as file:
        rows = list(csv.DictReader(file))
    assert {(row["assignment"], row["student_id"]) for row in rows} == {
        (assignment, student) for assignment in ASSIGNMENTS for student in ("solved", "untouched")
    }
    for row in rows:
        by_hand = points_by_hand(row["assignment"])
        assert float(row["max_score"]) == 10
        assert float(row["score"]) == (10 - by_hand if row["student_id"] == "solved" else 0), row


def points_by_hand(assignment):
    """Count the points of written answers, which a teacher gives."""
    return sum(
        cell.metadata.nbgrader.points
        for notebook in (COURSE / "source" / assignment).glob("*.ipynb")
        for cell in nbformat.read(notebook, as_version=4).cells
        if cell.cell_type == "markdown" and cell.metadata.get("nbgrader", {}).get("grade")
    )


@pytest.mark.parametrize("assignment", ASSIGNMENTS)
def test_an_untouched_notebook_raises_in_graded_cells_alone_and_nothing_but_not_implemented(graded, assignment):
    for path in (graded / "autograded" / "untouched" / assignment).glob("*.ipynb"):
        for cell in nbformat.read(path, as_version=4).cells:
            raised = [output for output in cell.get("outputs", []) if output.output_type == "error"]
            errors = [output.ename for output in raised]
            # Feedback shows what the student has to know, but not how the checks work.
            assert not any("course_lib" in line for output in raised for line in output.traceback)
            if cell.metadata.get("nbgrader", {}).get("grade") and cell.cell_type == "code":
                assert errors == ["NotImplementedError"]
            else:
                assert set(errors) <= {"NotImplementedError"}


@pytest.mark.parametrize("assignment", ASSIGNMENTS)
def test_the_seed_of_every_hidden_check_is_recorded(graded, assignment):
    for path in (graded / "autograded" / "solved" / assignment).glob("*.ipynb"):
        for cell in nbformat.read(path, as_version=4).cells:
            if cell.metadata.get("nbgrader", {}).get("grade") and cell.cell_type == "code":
                printed = "".join(output.get("text", "") for output in cell.outputs)
                assert len(re.findall(r"seed \d+", printed)) == 1, cell.source


def test_feedback_is_written_for_everybody(graded):
    for assignment in ASSIGNMENTS:
        nbgrader_api(graded, "generate_feedback", assignment)
        for student in ("solved", "untouched"):
            pages = list((graded / "feedback" / student / assignment).glob("*.html"))
            assert len(pages) == len(list((graded / "source" / assignment).glob("*.ipynb")))
            said = {"solved": "Everything is right|Your instructor will still grade", "untouched": "Not begun:"}[
                student
            ]
            assert all(re.search(said, page.read_text(encoding="utf-8")) for page in pages)


@pytest.mark.sweep
def test_validate_passes_solutions_and_names_what_is_not_begun(graded):
    verdicts = {"solved": "Success! Your notebook passes all the tests.", "untouched": "VALIDATION FAILED ON"}
    for assignment, (student, verdict) in product(drawn(ASSIGNMENTS, 2), verdicts.items()):
        for notebook in (graded / "submitted" / student / assignment).glob("*.ipynb"):
            assert verdict in nbgrader(graded, "validate", str(notebook)).stdout


@pytest.mark.sweep
def test_formgrader_shows_the_assignments_and_its_button_grades(graded, unused_tcp_port):
    address = f"http://127.0.0.1:{unused_tcp_port}"
    options = [f"--port={unused_tcp_port}", "--no-browser", "--allow-root", "--IdentityProvider.token=secret"]
    for release in (graded / "release" / "5.4").glob("*.ipynb"):
        # A notebook that would run forever in plain nbgrader.
        answer = solutions(graded / "source" / "5.4" / release.name)
        endless = "class MulLayer:\n    def forward(self, x, y):\n        while True:\n            pass\n"
        fill_in(release, graded / "submitted" / "endless" / "5.4" / release.name, answer | {"MulLayer": endless})
    command = [sys.executable, "-m", "jupyter", "lab", *options]
    with (graded / "jupyter.log").open("w") as log:
        server = subprocess.Popen(command, cwd=graded, stdout=log, stderr=log)
    try:
        page = fetch(f"{address}/formgrader", server)
        assert "formgrader" in page
        assignments = json.loads(fetch(f"{address}/formgrader/api/assignments", server))
        pressed = json.loads(fetch(f"{address}/formgrader/api/submission/5.4/endless/autograde", server, method="POST"))
        submission = json.loads(fetch(f"{address}/formgrader/api/submission/5.4/endless", server))
    finally:
        server.terminate()
        server.wait(timeout=20)
    assert pressed["success"], pressed
    assert (submission["score"], submission["max_score"]) == (6, 10)
    counted = {a["name"]: (a["num_submissions"], a["max_score"]) for a in assignments}
    assert counted == dict.fromkeys(ASSIGNMENTS, (2, 10)) | {"5.4": (3, 10)}


def fetch(address, server, method="GET"):
    """Request a page until the server has started."""
    request = urllib.request.Request(address, method=method, headers={"Authorization": "token secret"})
    for _ in range(300):
        assert server.poll() is None, "jupyter lab has ended"
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                return answer.read().decode()
        except urllib.error.HTTPError:
            raise
        except (urllib.error.URLError, ConnectionError):
            time.sleep(0.1)
    raise AssertionError(f"no answer from {address}")


@pytest.fixture
def unused_tcp_port():
    import socket

    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
