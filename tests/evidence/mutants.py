"""Mutants: the solutions of the assignments with one small change each, made by cosmic-ray.

Nobody chose these mistakes, so they find gaps that the answers written by hand leave.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from cosmic_ray.mutating import mutate_code
from cosmic_ray.plugins import get_operator, operator_names

from course_lib.grading.made_up import solutions
from tests.evidence.corpus import COURSE, parts_of

# These need to be told which variables to swap, or find nothing to change in a solution.
_LEFT_OUT = ("VariableReplacer", "VariableInserter", "ExceptionReplacer")


@dataclass(frozen=True)
class Mutant:
    """A solution with one change."""

    exercise: str
    operator: str
    text: str
    before: str
    after: str

    def __str__(self) -> str:
        return f"{self.exercise}: `{self.before}` → `{self.after}`"


def mutants() -> Iterator[Mutant]:
    """Make every mutant of every solution that is graded automatically.

    The numbers in `learn_digits` are settings that the task leaves to the student.
    """
    for notebook in sorted(COURSE.glob("source/*/*.ipynb")):
        for exercise, text in solutions(notebook).items():
            if parts_of(exercise) and exercise != "learn_digits":
                yield from _mutants_of(exercise, text + "\n")


def _mutants_of(exercise: str, text: str) -> Iterator[Mutant]:
    seen = {text}
    for name in operator_names():
        if name.endswith(_LEFT_OUT):
            continue
        operator = get_operator(name)()
        occurrence = 0
        while (mutated := mutate_code(text, operator, occurrence)) is not None:
            occurrence += 1
            if mutated not in seen:  # two operators may make the same change
                seen.add(mutated)
                before, after = _changed_line(text, mutated)
                yield Mutant(exercise, name, mutated, before, after)


def _changed_line(text: str, mutated: str) -> tuple[str, str]:
    pairs = zip(text.splitlines(), mutated.splitlines(), strict=False)
    before, after = next((a, b) for a, b in pairs if a != b)
    return before.strip(), after.strip()


_TIMES_ONE = "dividing by 1 and raising to the power 1 change no number, as multiplying by 1 does"
_NO_SUCH_INPUT = "no input has fewer than one dimension"
_ANY_NEGATIVE = "numpy takes any negative length to mean: as many rows as there are"
_ONE_ROW = "a single sample makes one row, which is the first and the last"

# Mutants that are not mistakes, because what they compute is right, too; each with the reason.

EQUIVALENT: dict[tuple[str, str], str] = {
    ("AddLayer", "dx = dout / 1"): _TIMES_ONE,
    ("AddLayer", "dy = dout / 1"): _TIMES_ONE,
    ("AddLayer", "dx = dout ** 1"): _TIMES_ONE,
    ("AddLayer", "dy = dout ** 1"): _TIMES_ONE,
    ("square_of_sum_backward", "dx = dt / 1"): _TIMES_ONE,
    ("square_of_sum_backward", "dy = dt / 1"): _TIMES_ONE,
    ("square_of_sum_backward", "dx = dt ** 1"): _TIMES_ONE,
    ("square_of_sum_backward", "dy = dt ** 1"): _TIMES_ONE,
    ("Affine", "return y[0] if x.ndim <= 1 else y"): _NO_SUCH_INPUT,
    ("Affine", "return y[ -1] if x.ndim == 1 else y"): _ONE_ROW,
    ("Affine", "self.rows = x.reshape(~1, len(self.W))"): _ANY_NEGATIVE,
    ("Affine", "self.rows = x.reshape(- 2, len(self.W))"): _ANY_NEGATIVE,
    ("Affine", "d_rows = dout.reshape(~1, len(self.b))"): _ANY_NEGATIVE,
    ("Affine", "d_rows = dout.reshape(- 2, len(self.b))"): _ANY_NEGATIVE,
}
