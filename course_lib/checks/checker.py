"""The parts of an exercise, and a checker of one: its comparisons, and the misconceptions that explain what fails.

Whatever an exercise needs to be checked is imported from here.
"""

import contextlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from course_lib.border.handle import Handle, LocalHandle
from course_lib.border.stand_in import handle_of
from course_lib.checks.answer import Answer, SideEffects
from course_lib.checks.closeness import as_numbers, disagreement, is_close
from course_lib.checks.diagnosis import Evidence, diagnose
from course_lib.checks.failure import Stop
from course_lib.checks.kinds import brief
from course_lib.checks.misconception import AnyOf, Cause, Misconception, Suspects, alternatives, joint

__all__ = ["Answer", "AnyOf", "Cause", "Checker", "Comparison", "Misconception", "Part", "Stop", "Suspects"]
__all__ += ["alternatives", "brief", "is_close", "joint"]


RESULT_CHANGED = Misconception(
    "An earlier result changes later",
    "Somebody may still use the array or list that you returned. Does a later call write into it, or return it again?",
)


@dataclass
class Comparison:
    """The result of all comparisons of one quantity.

    Attributes
    ----------
    quantity : str
        What was compared.
    problem : str or None
        The first thing that was wrong.
    cause : Misconception or None
        The misconception behind the problem, where it is known.
    evidence : list of callable
        For every value seen, a function that returns it with what could explain it. Called if there is a problem.
    voids_others : bool
        Whether the other comparisons say nothing because of this problem.
    """

    quantity: str
    problem: str | None = None
    cause: Misconception | None = None
    evidence: list[Callable[[], Evidence]] = field(default_factory=list)
    voids_others: bool = False


@dataclass
class Checker:
    """Collects comparisons, so that all mistakes are reported at once.

    Parameters
    ----------
    rng : numpy.random.Generator
        Where a part takes its random numbers from.
    round : int, default 0
        How many rounds of comparisons came before. The first round, 0, goes through all designed inputs.
    """

    rng: np.random.Generator
    round: int = 0
    comparisons: dict[str, Comparison] = field(default_factory=dict)
    side_effects: SideEffects = field(default_factory=SideEffects)
    complete: set[str] = field(default_factory=set)  # what has returned as many values as it should

    def diagnosis(self) -> list[Misconception]:
        """Name the misconceptions and relations that explain what is wrong."""
        comparisons = self.comparisons.values()
        wrong = {comparison.quantity for comparison in comparisons if comparison.problem}
        seen = [make() for comparison in comparisons for make in comparison.evidence] if wrong else []
        causes = [comparison.cause for comparison in comparisons if comparison.cause]
        return diagnose(seen, wrong, causes)

    def answer(self, target: Any, label: str) -> Answer:
        """Wrap an answer, or what represents one in a test."""
        target = handle_of(target)
        return Answer(target if isinstance(target, Handle) else LocalHandle(target), label, self.side_effects)

    def compare(
        self,
        quantity: str,
        mine: Any,
        expected: ArrayLike,
        suspects: Suspects | Callable[[], Suspects] | None = None,
        known: Mapping[str, Any] | None = None,
        factors: Mapping[str, float] | None = None,
    ) -> bool:
        """Compare a value that the student's code returned with what it should be.

        Parameters
        ----------
        quantity : str
            Its name. Comparisons of one quantity are reported as one, and those of quantities whose names begin alike,
            such as `dx` and `dx, one sample`, are explained as one.
        mine : object
            The value that the student's code returned.
        expected : array_like
            The right value.
        suspects : mapping of misconception, or several at once, to value, optional
            The value that each would give, or `AnyOf` several values; or a function that returns this mapping, called
            only if there is a problem. A misconception is named if it explains every comparison.
        known : mapping of str to array_like, optional
            The quantities that the value may have been computed from, by what to call them.
        factors : mapping of str to float, optional
            Numbers by which the value may be too large or too small, by what they count.

        Returns
        -------
        bool
            Whether the value is right.
        """
        comparison = self.comparisons.setdefault(quantity, Comparison(quantity))
        if isinstance(mine, tuple) and len(mine) == 1 and np.ndim(mine) == np.ndim(expected) + 1:
            comparison.problem = comparison.problem or ONE_IN_A_TUPLE
            return False
        problem = disagreement(mine, expected)[0]
        if not np.isfinite(np.asarray(expected, dtype=float)).all():
            # Compared with another result of the student's code: two results that are not finite need not be equal.
            problem = problem or "is not finite, and neither is the value that it is compared with"
        comparison.problem = comparison.problem or problem
        order = sum(len(each.evidence) for each in self.comparisons.values())

        def evidence() -> Evidence:
            found = suspects() if callable(suspects) else suspects or {}
            return Evidence(order, quantity, mine, expected, found, dict(known or {}), dict(factors or {}))

        comparison.evidence.append(evidence)
        if problem and comparison.problem == problem and problem.endswith("expected"):
            comparison.problem += _for_inputs(known or {})
        return problem is None

    def require(self, quantity: str, holds: bool, problem: str, misconception: Misconception | None = None) -> None:
        """Report whether a property holds, and the problem if it does not."""
        comparison = self.comparisons.setdefault(quantity, Comparison(quantity))
        if not holds and comparison.problem is None:
            comparison.problem = problem
            comparison.cause = misconception

    def precondition(
        self, quantity: str, holds: bool, problem: str, misconception: Misconception | None = None
    ) -> None:
        """Report a problem with what other comparisons rely on; that there is none goes without saying."""
        if not holds:
            self.require(quantity, False, problem, misconception)
            self.comparisons[quantity].voids_others = True

    def require_arguments_unchanged(self, misconception: Misconception | None = None) -> None:
        """Report any call so far that modified an array that it was given."""
        changed = self.side_effects.changed_arguments
        self.require("arguments unchanged", not changed, "".join(changed[:1]), misconception)

    def require_results_unshared(self, misconception: Misconception | None = None) -> None:
        """Report any call so far that returned memory of an array that it was given."""
        shared = self.side_effects.shared_results
        changed = self.side_effects.changed_results
        self.require("earlier results stay as they were", not changed, "".join(changed[:1]), RESULT_CHANGED)
        if shared or not changed:  # otherwise, it may be the memory of what an earlier call was given
            self.require("results have memory of their own", not shared, "".join(shared[:1]), misconception)

    def require_no_overflow(self, misconception: Misconception | None = None) -> None:
        """Report any call so far that made numpy warn of an overflow."""
        overflows = self.side_effects.overflows
        self.require("no warning of an overflow", not overflows, "".join(overflows[:1]), misconception)

    @contextlib.contextmanager
    def attempt(self, quantity: str, misconception: Misconception | None = None) -> Iterator[None]:
        """Count an error in the student's code against one quantity, so that the others are still checked."""
        try:
            yield
        except Stop as stop:
            self.require(quantity, False, str(stop), misconception)

    def numbers(self, value: Any, what: str, finite: bool = True) -> NDArray:
        """Convert a value to an array; stop and say so if it does not hold numbers, or not finite ones."""
        array, problem = as_numbers(value)
        if problem:
            raise Stop(f"{what} {problem}")
        if finite and not np.isfinite(array).all():
            raise Stop(f"{what} holds numbers that are not finite (nan or inf)")
        return array

    def several(self, value: Any, what: str, names: Iterable[str]) -> tuple[Any, ...]:
        """Return a tuple of values, or stop and say that the value is not one."""
        names = tuple(names)
        if not isinstance(value, tuple | list) or len(value) != len(names):
            many = f", which is {len(value)} values" if isinstance(value, tuple | list) and len(value) > 1 else ""
            many = ", a single number" if isinstance(value, int | float | np.number) else many
            wanted = f"the {len(names)} values ({', '.join(names)})"
            later = ". An earlier call returned the right number of them" if what in self.complete else ""
            raise Stop(f"{what} should return {wanted}, but what it returned is {brief(value)}{many}{later}")
        self.complete.add(what)
        return tuple(value)

    def entries(self, value: Any, what: str, names: Iterable[str]) -> dict[str, Any]:
        """Return a dict, or stop and say which entries are missing."""
        names = tuple(names)
        if not isinstance(value, Mapping):
            raise Stop(f"{what} should be a dict with the keys {', '.join(names)}, but it is {brief(value)}")
        missing = [name for name in names if name not in value]
        if missing:
            raise Stop(
                f"{what} has no entry called {' or '.join(missing)}; it has {', '.join(map(str, value)) or 'none'}"
            )
        return dict(value)


_MOST_INPUTS = 4
ONE_IN_A_TUPLE = "is a tuple with one entry: is there a comma at the end of the line?"


def _for_inputs(known: Mapping[str, Any]) -> str:
    """Write the numbers that a value was computed from; nothing if there are arrays among them, or many."""
    inputs = {name: value for name, value in known.items() if name.isidentifier()}
    alone = inputs.keys() <= {"upstream", "dout"}  # which says nothing without the others
    if alone or len(inputs) > _MOST_INPUTS or any(np.ndim(value) for value in known.values()):
        return ""
    return " for " + ", ".join(f"{name} = {float(value):.4g}" for name, value in inputs.items())


@dataclass(frozen=True)
class Part:
    """What one graded cell checks.

    Attributes
    ----------
    name : str
        The `grade_id` of the cell: the exercise, a hyphen, and a number.
    title : str
        What the part checks, in a few words.
    function : callable
        Makes one round of comparisons: takes the checker that records them and the answer as a `Answer`.
    """

    name: str
    title: str
    function: Callable[[Checker, Answer], None]

    @property
    def exercise(self) -> str:
        """The name that the student's answer defines."""
        return self.name.rpartition("-")[0]

    @property
    def verdict(self) -> str:
        """What a quantity without a fault is: if it is compared with the answer's own, it need not be right."""
        return "consistent" if self.title == "independence" else "right"
