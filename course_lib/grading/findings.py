"""What grading found about each graded cell, in a table beside nbgrader's in the gradebook.

The table is called `finding`. It has a row for each graded cell of each submission:

========================  ==========================================================================================
assignment, notebook      the names of the assignment and its notebook
student                   the student's ID
cell                      the `grade_id` of the graded cell
position                  its place among the graded cells of the notebook, from 0
exercise                  the `grade_id` of the answer that the cell is about
state                     "right", "wrong", "not begun" or "by hand"
problems                  what the check found wrong: a list of texts, as JSON
misconceptions            what explains it: a list of objects with a name and a hint, as JSON
========================  ==========================================================================================

Grading a submission again replaces its rows. Points, comments and dates are in nbgrader's own tables only.
"""

import contextlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from typing import Any

from sqlalchemy import (
    Column,
    Connection,
    Engine,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
    delete,
    insert,
    inspect,
    select,
)
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session
from sqlalchemy.schema import CreateTable

from course_lib.checks.misconception import Misconception
from course_lib.grading.verdict import State, Verdict

_KEYS = ("assignment", "notebook", "student", "cell")
_BY_SUBMISSION = ("assignment", "student", "notebook", "cell")  # what belongs to a submission is found together
_TABLE = Table(
    "finding",
    MetaData(),
    *(Column(key, String(128), nullable=False) for key in _KEYS),
    Column("position", Integer, nullable=False),
    Column("exercise", String(128), nullable=False),
    Column("state", String(16), nullable=False),
    Column("problems", Text, nullable=False),
    Column("misconceptions", Text, nullable=False),
    PrimaryKeyConstraint(*_BY_SUBMISSION),
)


@dataclass(frozen=True)
class Finding:
    """What grading found about a graded cell of a submission."""

    assignment: str
    notebook: str
    student: str
    cell: str
    position: int
    exercise: str
    state: State
    problems: tuple[str, ...] = ()
    misconceptions: tuple[Misconception, ...] = ()


def of_verdicts(assignment: str, notebook: str, student: str, verdicts: Iterable[Verdict]) -> list[Finding]:
    """Return what is to be stored of the verdicts on a notebook."""
    return [
        Finding(
            assignment,
            notebook,
            student,
            each.name,
            position,
            each.exercise,
            each.state,
            each.problems,
            each.misconceptions,
        )
        for position, each in enumerate(verdicts)
    ]


def create_table(engine: Engine) -> None:
    """Create the table, if this gradebook does not have it yet."""
    # Where another grader is creating it at this moment, PostgreSQL waits for that and then refuses a second one.
    with contextlib.suppress(IntegrityError), engine.begin() as connection:
        connection.execute(CreateTable(_TABLE, if_not_exists=True))


def replace_findings(session: Session, assignment: str, student: str, findings: Iterable[Finding]) -> None:
    """Store what was found in a submission, in place of what was found before. The caller commits."""
    earlier = (_TABLE.c.assignment == assignment) & (_TABLE.c.student == student)
    session.execute(delete(_TABLE).where(earlier))
    if rows := [_row(finding) for finding in findings]:
        session.execute(insert(_TABLE), rows)


def read_findings(connection: Connection) -> Iterator[Finding]:
    """Read all that was found, student by student and cell by cell. Before anything was stored, there is nothing."""
    if not inspect(connection).has_table(_TABLE.name):
        return
    # Few different texts fill most rows: each is read once.
    known: dict[str, tuple] = {"[]": ()}
    columns = _TABLE.c
    order = (columns.assignment, columns.student, columns.notebook, columns.position)
    for *about, problems, misconceptions in connection.execute(select(_TABLE).order_by(*order)):
        if problems not in known:
            known[problems] = tuple(json.loads(problems))
        if misconceptions not in known:
            known[misconceptions] = tuple(Misconception(**each) for each in json.loads(misconceptions))
        yield Finding(*about, known[problems], known[misconceptions])  # type: ignore[call-arg]


def _row(finding: Finding) -> dict[str, Any]:
    row = asdict(finding)
    return row | {name: json.dumps(row[name], ensure_ascii=False) for name in ("problems", "misconceptions")}
