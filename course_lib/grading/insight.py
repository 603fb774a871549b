"""What a class got wrong, exercise by exercise, from what grading stored. No student's code is run.

Points, dates and extensions come from nbgrader's tables; what the checks found, from the course's own.
"""

import ast
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from statistics import mean, median

import nbformat
from nbgrader.api import (
    Assignment,
    BaseCell,
    Grade,
    GradeCell,
    Student,
    SubmittedAssignment,
    SubmittedNotebook,
    TaskCell,
)
from sqlalchemy import Connection, Row, func, select

from course_lib.checks.misconception import Misconception
from course_lib.grading.cells import name_of
from course_lib.grading.course import Course
from course_lib.grading.findings import Finding, read_findings
from course_lib.grading.teaching import Teaching, teaching
from course_lib.grading.text import storable

_LONGEST_EXAMPLE = 3000  # characters
_FALL = 0.3  # of an assignment's points: a student who lost this much since the last assignment is named


@dataclass
class Seen:
    """A misconception that students showed in an exercise.

    Attributes
    ----------
    assignment, exercise : str
        Where it was seen.
    misconception : Misconception
        Its name, and the question that these students were shown.
    students : list of str
        Who showed it.
    example : str
        One such answer, without comments and docstrings, which may tell whose it is; empty if there is none.
    """

    assignment: str
    exercise: str
    misconception: Misconception
    students: list[str]
    example: str = ""

    @property
    def taught(self) -> Teaching | None:
        """What teaches the exercise."""
        return teaching().get(self.exercise)


@dataclass
class Exercise:
    """What became of an exercise: how many students have it right, wrong, not begun, or waiting to be graded by hand.

    Attributes
    ----------
    name : str
        The name of the exercise.
    states : dict of str to str
        For each student "right", "wrong", "not begun" or "by hand".
    seen : list of Seen
        The misconceptions, the most frequent first.
    unexplained : int
        How many students failed a test of it without any misconception that was recognised.
    """

    name: str
    states: dict[str, str]
    seen: list[Seen]
    unexplained: int

    def count(self, state: str) -> int:
        """Return how many students are in a state."""
        return sum(each == state for each in self.states.values())


@dataclass
class Handed:
    """A student's submission as nbgrader knows it: points, how late, and how often it was handed in."""

    points: float = 0.0
    max_score: float = 0.0
    seconds_late: float = 0.0
    penalty: float = 0.0
    extended: bool = False
    attempts: int | None = None

    @property
    def share(self) -> float:
        """The share of the points, from 0 to 1 (more with extra credit)."""
        return max(0.0, self.points - self.penalty) / self.max_score if self.max_score else 0.0


@dataclass
class AssignmentInsight:
    """What there is to know about an assignment.

    Attributes
    ----------
    name : str
        The name of the assignment.
    exercises : list of Exercise
        In the order of the notebook.
    handed : dict of str to Handed
        The submissions, by student.
    missing : list of str
        The students of the gradebook who handed in nothing.
    not_stored : list of str
        The students whose submission was not graded by this course's grader, or before it stored what it found.
    help : dict of str to list of str
        The students who need help, and why, in sentences.
    before : AssignmentInsight or None
        The assignment before this one.
    """

    name: str
    exercises: list[Exercise]
    handed: dict[str, Handed]
    missing: list[str]
    not_stored: list[str]
    help: dict[str, list[str]] = field(default_factory=dict)
    before: "AssignmentInsight | None" = None

    @property
    def seen(self) -> list[Seen]:
        """All misconceptions, the most frequent first."""
        found = [seen for exercise in self.exercises for seen in exercise.seen]
        return sorted(found, key=lambda seen: -len(seen.students))

    @property
    def mean_share(self) -> float:
        """The mean share of the points among those who handed in."""
        return mean(each.share for each in self.handed.values()) if self.handed else 0.0

    @property
    def median_attempts(self) -> float | None:
        """The median of how often students handed in, among those of whom it is known."""
        known = [each.attempts for each in self.handed.values() if each.attempts]
        return median(known) if known else None

    @property
    def late(self) -> list[str]:
        """Who handed in late."""
        return [student for student, each in self.handed.items() if each.seconds_late]

    @property
    def fallen(self) -> dict[str, tuple[float, float]]:
        """Whose share of the points fell most since the assignment before: the share before, and now."""
        return self._moved(lambda before, now: before - now >= _FALL)

    @property
    def risen(self) -> dict[str, tuple[float, float]]:
        """Whose share of the points rose most since the assignment before: the share before, and now."""
        return self._moved(lambda before, now: now - before >= _FALL)

    def _moved(self, far: Callable[[float, float], bool]) -> dict[str, tuple[float, float]]:
        before = self.before.handed if self.before else {}
        both = {each: (before[each].share, self.handed[each].share) for each in self.handed if each in before}
        moved = {student: shares for student, shares in both.items() if far(*shares)}
        return dict(sorted(moved.items(), key=lambda item: -abs(item[1][1] - item[1][0])))

    @property
    def again(self) -> list[tuple[str, int, int]]:
        """The misconceptions that were seen in the assignment before as well: name, students before, students now."""
        before, now = (_by_name(each.seen) if each else {} for each in (self.before, self))
        found = [(name, len(before[name]), len(now[name])) for name in now if name in before]
        return sorted(found, key=lambda each: -each[2])


def _by_name(seen: Iterable[Seen]) -> dict[str, set[str]]:
    students: dict[str, set[str]] = defaultdict(set)
    for each in seen:
        students[each.misconception.name].update(each.students)
    return students


def insight(course: Course, assignments: Sequence[str] = ()) -> list[AssignmentInsight]:
    """Read what grading stored about a class.

    Parameters
    ----------
    course : Course
        The course.
    assignments : sequence of str
        The assignments to report on; all that were graded if there are none. Earlier ones are read for comparison.

    Raises
    ------
    RuntimeError
        If nothing was graded, or not one of the assignments.
    """
    with closing(course.gradebook()) as gradebook:
        connection = gradebook.db.connection()
        grades = _grades(connection)
        handed = _handed(connection, grades, course)
        students = sorted(connection.scalars(select(Student.id)))
        findings: dict[str, list[Finding]] = defaultdict(list)
        for finding in read_findings(connection):
            if finding.student in handed.get(finding.assignment, ()):  # otherwise nbgrader has removed it since
                findings[finding.assignment].append(finding)
    graded_by_hand = _graded_by_hand(grades)
    known = sorted(assignment for assignment in handed if handed[assignment])
    if unknown := [name for name in assignments if name not in known]:
        found = ", ".join(known) or "none"
        raise RuntimeError(f"no submission for {', '.join(unknown)} has been graded (assignments with grades: {found})")
    if not known:
        raise RuntimeError("nothing has been graded yet. Grade what was submitted: course grade")
    found_all: list[AssignmentInsight] = []
    for name in known:
        exercises = _exercises(name, findings[name], graded_by_hand)
        stored = {finding.student for finding in findings[name]}
        found_all.append(
            AssignmentInsight(
                name,
                exercises,
                handed[name],
                [student for student in students if student not in handed[name]],
                sorted(handed[name].keys() - stored),
                before=found_all[-1] if found_all else None,
            )
        )
    _find_who_needs_help(found_all)
    chosen = [each for each in found_all if not assignments or each.name in assignments]
    for each in chosen:
        for seen in each.seen:
            seen.example = _example(course, seen, findings[each.name])
    return chosen


def _handed(connection: Connection, grades: Sequence[Row], course: Course) -> dict[str, dict[str, Handed]]:
    """Return what nbgrader knows about each submission that was graded, by assignment and student."""
    attempts = _attempts(course)
    found: dict[str, dict[str, Handed]] = defaultdict(dict)
    submissions = select(
        Assignment.name,
        SubmittedAssignment.student_id,
        SubmittedAssignment.timestamp,
        SubmittedAssignment.extension,
        Assignment.duedate,
    ).join(Assignment, Assignment.id == SubmittedAssignment.assignment_id)
    for assignment, student, timestamp, extension, due in connection.execute(submissions):
        handed = found[assignment][student] = Handed(attempts=attempts[assignment, student] or None)
        handed.extended = bool(extension)
        if timestamp and due:
            handed.seconds_late = max(
                0.0, (timestamp - due - extension if extension else timestamp - due).total_seconds()
            )
    penalties = (
        select(Assignment.name, SubmittedAssignment.student_id, SubmittedNotebook.late_submission_penalty)
        .join(Assignment, Assignment.id == SubmittedAssignment.assignment_id)
        .join(SubmittedNotebook, SubmittedNotebook.assignment_id == SubmittedAssignment.id)
    )
    for assignment, student, penalty in connection.execute(penalties):
        found[assignment][student].penalty += penalty or 0
    for assignment, student, _, automatic, by_hand, extra, _, most in grades:
        points = by_hand if by_hand is not None else automatic
        found[assignment][student].points += (points or 0) + (extra or 0)
        found[assignment][student].max_score += most or 0
    return found


def _grades(connection: Connection) -> Sequence[Row]:
    """Fetch every grade.

    A row has the assignment, student and cell, the points by the grader and by hand, extra points, whether the points
    are unfinished, and their maximum.
    """
    cells, grade_cells, task_cells = BaseCell.__table__, GradeCell.__table__, TaskCell.__table__
    return connection.execute(
        select(
            Assignment.name,
            SubmittedAssignment.student_id,
            cells.c.name,
            Grade.auto_score,
            Grade.manual_score,
            Grade.extra_credit,
            Grade.needs_manual_grade,
            func.coalesce(grade_cells.c.max_score, task_cells.c.max_score),
        )
        .select_from(Grade.__table__)
        .join(SubmittedNotebook.__table__, SubmittedNotebook.id == Grade.notebook_id)
        .join(SubmittedAssignment.__table__, SubmittedAssignment.id == SubmittedNotebook.assignment_id)
        .join(Assignment.__table__, Assignment.id == SubmittedAssignment.assignment_id)
        .join(cells, cells.c.id == Grade.cell_id)
        .outerjoin(grade_cells, grade_cells.c.id == Grade.cell_id)
        .outerjoin(task_cells, task_cells.c.id == Grade.cell_id)
    ).all()


def _graded_by_hand(grades: Sequence[Row]) -> dict[tuple[str, str, str], str]:
    """Return the states that a teacher has given, by assignment, student and cell."""
    return {
        (assignment, student, cell): "right" if by_hand >= (most or 0) else "wrong"
        for assignment, student, cell, _, by_hand, _, unfinished, most in grades
        if by_hand is not None and not unfinished
    }


def _attempts(course: Course) -> Counter[tuple[str, str]]:
    """Count how often each student has handed in an assignment, as far as the exchange tells."""
    exchange = Path(course.config.get("Exchange", {}).get("root", "/usr/local/share/nbgrader/exchange"))
    inbound = exchange / course.directory.course_id / "inbound"
    counts: Counter[tuple[str, str]] = Counter()
    # STUDENT+ASSIGNMENT+TIMESTAMP or STUDENT+ASSIGNMENT+TIMESTAMP+RANDOM
    for path in inbound.glob("*+*+*"):
        student, assignment, *_ = path.name.split("+")
        counts[assignment, student] += 1
    return counts


def _exercises(
    assignment: str, findings: list[Finding], graded_by_hand: dict[tuple[str, str, str], str]
) -> list[Exercise]:
    """Count what was found, exercise by exercise, in the order of the notebook."""
    parts: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    failed: dict[str, set[str]] = defaultdict(set)
    who: dict[str, dict[Misconception, list[str]]] = defaultdict(lambda: defaultdict(list))
    for each in findings:
        state: str = each.state
        if state == "by hand":
            state = graded_by_hand.get((assignment, each.student, each.cell), state)
        elif state == "wrong":
            failed[each.exercise].add(each.student)
        parts[each.exercise][each.student].append(state)
        for misconception in each.misconceptions:
            students = who[each.exercise][misconception]
            if each.student not in students[-1:]:  # the rows of a student's exercise follow each other
                students.append(each.student)
    exercises: list[Exercise] = []
    for name, of_students in parts.items():
        seen = [Seen(assignment, name, misconception, students) for misconception, students in who[name].items()]
        states = {student: _state(states) for student, states in of_students.items()}
        explained = {student for each in seen for student in each.students}
        unexplained = len(failed[name] - explained)
        exercises.append(Exercise(name, states, sorted(seen, key=lambda each: -len(each.students)), unexplained))
    return exercises


def _state(parts: list[str]) -> str:
    """Return the state of an exercise: wrong if any part is wrong, right if all are."""
    if all(part == parts[0] for part in parts):
        return parts[0]
    return "by hand" if set(parts) == {"right", "by hand"} else "wrong"


# ---------------------------------------------------------------------------------------------------------------------
# Who needs help
# ---------------------------------------------------------------------------------------------------------------------


def _find_who_needs_help(assignments: list[AssignmentInsight]) -> None:
    """Name students who have begun little, or who have exercises wrong that build on each other."""
    troubled: dict[str, set[str]] = defaultdict(set)  # by student, the exercises so far that are not right
    for assignment in assignments:
        reasons: dict[str, list[str]] = defaultdict(list)
        for student in assignment.missing:
            reasons[student].append("Handed in nothing.")
        for student in assignment.handed:
            states = {each.name: each.states[student] for each in assignment.exercises if student in each.states}
            left = [name for name, state in states.items() if state == "not begun"]
            if states and len(left) == len(states):
                reasons[student].append("Handed in the assignment as it was released.")
            elif 2 * len(left) >= len(states) > 0:
                reasons[student].append(f"Has not begun {_listed(left)}.")
            wrong = [name for name, state in states.items() if state == "wrong"]
            troubled[student] |= {*left, *wrong}
            for name in wrong:
                below = [base for base in _bases(name) if base in troubled[student]]
                if below:
                    reasons[student].append(f"Has {name} wrong, and {_listed(below)}, on which it builds.")
        assignment.help = dict(sorted(reasons.items()))


def _bases(exercise: str) -> tuple[str, ...]:
    known = teaching().get(exercise)
    return known.builds_on if known else ()


def _listed(names: Sequence[str]) -> str:
    *others, last = names
    return f"{', '.join(others)} and {last}" if others else last


# ---------------------------------------------------------------------------------------------------------------------
# Examples
# ---------------------------------------------------------------------------------------------------------------------


def _example(course: Course, seen: Seen, findings: list[Finding]) -> str:
    """Return one of the answers that showed a misconception, without what may tell whose it is."""
    notebooks = {each.notebook for each in findings if each.exercise == seen.exercise}
    for student in seen.students[:5]:
        folder = course.directory.format_path(course.directory.autograded_directory, student, seen.assignment)
        for notebook in sorted(notebooks):
            try:
                cells = nbformat.read(Path(folder, f"{notebook}.ipynb"), as_version=4).cells
            except (OSError, ValueError, nbformat.ValidationError):
                continue
            answer = "\n".join(cell.source for cell in cells if name_of(cell) == seen.exercise)
            example = anonymous(answer)
            if example and not re.search(rf"(?<![a-z]){re.escape(student.lower())}(?![a-z])", example.lower()):
                return example
    return ""


def anonymous(answer: str) -> str:
    """Return a student's code without comments and docstrings; nothing if it is not valid Python, or is very long."""
    try:
        tree = ast.parse(answer[: 10 * _LONGEST_EXAMPLE])
        for node in ast.walk(tree):
            if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef) and ast.get_docstring(node) is not None:
                node.body = node.body[1:] or [ast.Pass()]
        code = ast.unparse(tree)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return ""
    return storable(code) if len(code) <= _LONGEST_EXAMPLE else ""
