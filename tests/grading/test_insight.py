"""What a class got wrong is counted from what grading stored, and shown without anything that could run."""

import json
import random
import re
import shutil
from collections import Counter
from contextlib import closing

import nbformat
import pytest
from sqlalchemy import text

from course_lib.checks.misconception import Misconception
from course_lib.command.main import main
from course_lib.grading import insight_report
from course_lib.grading.batch import grade_class
from course_lib.grading.course import Course
from course_lib.grading.findings import Finding, read_findings, replace_findings
from course_lib.grading.insight import anonymous, insight
from course_lib.grading.insight_page import insight_page
from course_lib.grading.made_up import fill_in, solutions
from course_lib.grading.teaching import teaching
from tests.evidence.corpus import COURSE, answers
from tests.evidence.made_up_class import draw_class
from tests.nbgrader_course import ASSIGNMENTS, copy_course, nbgrader_api


@pytest.fixture(scope="module")
def a_class(tmp_path_factory):
    """A class of 12 with answers drawn from the corpus, graded; and what was drawn."""
    folder = tmp_path_factory.mktemp("class")
    copy_course(folder, ["5.4"])
    nbgrader_api(folder, "generate_assignment", "5.4")
    drawn = draw_class(folder, "5.4", students=12, seed=random.randrange(10**6))
    graded = list(grade_class(Course(folder), ["5.4"]))
    assert not [each.failure for each in graded if each.failure]
    return folder, drawn


def test_the_counts_are_those_of_the_answers_that_were_drawn(a_class):
    folder, drawn = a_class
    (found,) = insight(Course(folder))
    for exercise in found.exercises:
        counted = {state: exercise.count(state) for state in ("right", "wrong", "not begun")}
        assert counted == {state: drawn.states[exercise.name][state] for state in counted}, drawn.seed
        named = {seen.misconception.name: len(seen.students) for seen in exercise.seen}
        assert named == drawn.misconceptions[exercise.name], drawn.seed
    assert [exercise.name for exercise in found.exercises] == ["MulLayer", "AddLayer", "buy_fruit"]


def test_grading_again_replaces_what_was_found(a_class, tmp_path):
    folder = tmp_path / "again"
    shutil.copytree(a_class[0], folder)
    course = Course(folder)
    student = course.students("5.4")[0]
    (release,) = (folder / "release" / "5.4").glob("*.ipynb")
    for answered, state in (({}, "not begun"), (solutions(folder / "source" / "5.4" / release.name), "right")):
        fill_in(release, folder / "submitted" / student / "5.4" / release.name, answered)
        list(grade_class(course, ["5.4"], [student]))
        with closing(course.gradebook()) as gradebook:
            found = [each for each in read_findings(gradebook.db.connection()) if each.student == student]
        assert [each.state for each in found] == [state] * 8


def test_the_command_prints_a_table_and_data_and_writes_the_page(a_class, monkeypatch, capsys):
    folder, drawn = a_class
    monkeypatch.chdir(folder)
    assert main(["insight"]) == 0
    assert re.search(
        rf"MulLayer +{drawn.states['MulLayer']['right']} +{drawn.states['MulLayer']['wrong']} ", capsys.readouterr().out
    )
    page = (folder / "insight.html").read_text(encoding="utf-8")
    assert all(name in page for name in ("What the class got wrong", *drawn.states))
    assert main(["insight", "5.4", "--json"]) == 0
    (as_json,) = json.loads(capsys.readouterr().out)
    assert {each["exercise"]: each["right"] for each in as_json["exercises"]} == {
        name: states["right"] for name, states in drawn.states.items()
    }
    assert main(["insight", "--csv"]) == 0
    assert capsys.readouterr().out.startswith("assignment,exercise,students,right,")
    assert main(["insight", "5.9"]) == 1
    assert "no submission for 5.9 has been graded (assignments with grades: 5.4)" in capsys.readouterr().err


def test_a_misconception_comes_with_an_example_that_names_nobody(a_class):
    (found,) = insight(Course(a_class[0]))
    for seen in found.seen:
        assert seen.exercise in seen.example
        assert '"""' not in seen.example
        assert not any(student in seen.example for student in found.handed)
    assert anonymous("def f(x):  # by Ann\n    '''Ann'''\n    return x") == "def f(x):\n    return x"
    assert anonymous("def f(") == ""
    assert anonymous("(" * 5000) == ""


# ---------------------------------------------------------------------------------------------------------------------
# Without grading anything
# ---------------------------------------------------------------------------------------------------------------------


@pytest.fixture
def gradebook(tmp_path):
    shutil.copy(COURSE / "nbgrader_config.py", tmp_path)
    with closing(Course(tmp_path).gradebook(to_grade=True)) as gradebook:
        for assignment in ("5.4", "5.5"):
            gradebook.add_assignment(assignment, duedate="2030-01-01 00:00:00 UTC")
            gradebook.add_notebook("n", assignment)
            for cell in ("MulLayer-1", "buy_fruit-1", "why"):
                kind = "markdown" if cell == "why" else "code"
                gradebook.add_grade_cell(cell, "n", assignment, max_score=2, cell_type=kind)
        yield gradebook


def submit(gradebook, assignment, student, states, names=(), when="2029-01-01 00:00:00 UTC"):
    gradebook.update_or_create_student(student)
    gradebook.update_or_create_submission(assignment, student, timestamp=when)
    for cell, state in states.items():
        grade = gradebook.find_grade(cell, "n", assignment, student)
        grade.auto_score = None if state == "by hand" else 2.0 * (state == "right")
        grade.needs_manual_grade = state == "by hand"
    found = [
        Finding(
            assignment,
            "n",
            student,
            cell,
            place,
            cell.split("-")[0],
            state,
            (),
            tuple(names) if state == "wrong" else (),
        )
        for place, (cell, state) in enumerate(states.items())
    ]
    replace_findings(gradebook.db, assignment, student, found)
    gradebook.db.commit()


def test_help_lateness_hand_grades_and_changes(gradebook, tmp_path):
    swapped = Misconception("The two are swapped", "Which is which?")
    right = {"MulLayer-1": "right", "buy_fruit-1": "right", "why": "by hand"}
    wrong = {"MulLayer-1": "wrong", "buy_fruit-1": "wrong", "why": "by hand"}
    submit(gradebook, "5.4", "ann", right, when="2030-01-01 02:00:00 UTC")
    submit(gradebook, "5.4", "bob", wrong, [swapped])
    submit(gradebook, "5.4", "cleo", dict.fromkeys(right, "not begun"))
    submit(gradebook, "5.5", "ann", wrong, [swapped])
    gradebook.update_or_create_student("dan")
    grade = gradebook.find_grade("why", "n", "5.4", "ann")
    grade.manual_score, grade.needs_manual_grade = 2, False
    gradebook.find_submission_notebook("n", "5.4", "ann").late_submission_penalty = 3
    gradebook.db.commit()
    for name in ("ann+5.4+1+a", "ann+5.4+2+b", "bob+5.4+1+c"):
        (tmp_path / "exchange" / "backpropagation" / "inbound" / name).mkdir(parents=True)
    first, second = insight(Course(tmp_path))
    assert first.late == ["ann"]
    assert first.handed["ann"].share == 0.5
    assert first.median_attempts == 1.5
    assert first.missing == ["dan"]
    assert {each.name: Counter(each.states.values()) for each in first.exercises} == {
        "MulLayer": {"right": 1, "wrong": 1, "not begun": 1},
        "buy_fruit": {"right": 1, "wrong": 1, "not begun": 1},
        "why": {"right": 1, "by hand": 1, "not begun": 1},
    }
    assert first.help == {
        "bob": ["Has buy_fruit wrong, and MulLayer, on which it builds."],
        "cleo": ["Handed in the assignment as it was released."],
        "dan": ["Handed in nothing."],
    }
    assert list(second.fallen) == ["ann"]
    assert second.again == [("The two are swapped", 1, 1)]
    page = insight_page([first, second], dict.fromkeys({each.lesson for each in teaching().values()}, ""))
    assert "1 late" in page
    assert "Late work lost 3 points in all." in page


def test_what_students_write_is_text_on_the_page(gradebook, tmp_path):
    evil = "<script>alert(1)</script>\u202e"
    submit(gradebook, "5.4", evil, {"MulLayer-1": "wrong"}, [Misconception(f"odd {evil}", evil)])
    found = insight(Course(tmp_path))
    page = insight_page(found, dict.fromkeys({each.lesson for each in teaching().values()}, ""))
    assert "<script" not in page
    assert "\u202e" not in page
    assert "&lt;script&gt;" in page
    assert "http://" not in re.sub(r'xmlns(:\w+)?="[^"]*"|<!DOCTYPE[^>]*>', "", page)
    for written in (insight_report.table(found), insight_report.as_csv(found)):
        assert "\u202e" not in written


def test_submissions_of_which_nothing_is_stored_are_named(gradebook, tmp_path):
    submit(gradebook, "5.4", "ann", {"MulLayer-1": "right"})
    gradebook.add_student("old")
    gradebook.add_submission("5.4", "old")
    gradebook.db.commit()
    found = insight(Course(tmp_path))
    assert "not graded by this version of the course (1): old. Grade them again: course grade 5.4" in (
        insight_report.table(found)
    )
    gradebook.remove_submission("5.4", "ann")
    assert insight(Course(tmp_path))[0].exercises == []


def test_nothing_graded_says_what_to_do(tmp_path, gradebook):
    with pytest.raises(RuntimeError, match="Grade what was submitted: course grade"):
        insight(Course(tmp_path))


def test_nbgrader_ignores_the_table(gradebook):
    submit(gradebook, "5.4", "ann", {"MulLayer-1": "right"})
    tables = set(gradebook.db.execute(text("select name from sqlite_master where type = 'table'")).scalars())
    assert "finding" in tables
    gradebook.remove_student("ann")
    assert gradebook.students == []


# ---------------------------------------------------------------------------------------------------------------------
# Where it is taught
# ---------------------------------------------------------------------------------------------------------------------


def test_every_exercise_is_taught_in_a_section_that_exists():
    exercises = set()
    for assignment in ASSIGNMENTS:
        (path,) = (COURSE / "source" / assignment).glob("*.ipynb")
        for cell in nbformat.read(path, as_version=4).cells:
            about = cell.metadata.get("nbgrader", {})
            if about.get("solution"):
                exercises.add(about.grade_id)
                assert teaching()[about.grade_id].number == assignment
    assert exercises == set(teaching())
    for taught in teaching().values():
        cells = nbformat.read(COURSE / "notebooks" / taught.lesson, as_version=4).cells
        (cell,) = (cell for cell in cells if cell.id == taught.cell)
        assert re.search(rf"^#+ {re.escape(taught.section)}$", cell.source, re.MULTILINE)
        assert set(taught.builds_on) <= exercises


def test_each_right_or_wrong_answer_of_the_corpus_belongs_to_an_exercise_that_is_taught():
    assert {answer.exercise for kind in ("right", "wrong") for answer in answers(kind)} <= set(teaching())
