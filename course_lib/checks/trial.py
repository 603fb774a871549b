"""One run of a part's checks: the comparisons that it makes, and what they have in common when they fail."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from course_lib.checks.failure import Stop
from course_lib.checks.subject import Manners, Subject
from course_lib.gradients import relative_error


@dataclass(frozen=True)
class Misconception:
    """A way of getting it wrong that has a name.

    Attributes
    ----------
    name : str
        What the behaviour looks like.
    hint : str
        A question that leads on. Never the answer.
    """

    name: str
    hint: str


Suspects = Mapping[Misconception | tuple[Misconception, ...], Any]


@dataclass
class Finding:
    """What a part has found out about one quantity, over all its comparisons.

    Attributes
    ----------
    quantity : str
        What was compared.
    difference : float or None
        Largest absolute difference so far; None where nothing was measured.
    problem : str or None
        The first thing that was wrong.
    suspects : set or None
        The combinations of misconceptions that would have given every value seen so far; None before the first.
    """

    quantity: str
    difference: float | None = None
    problem: str | None = None
    suspects: set[tuple[Misconception, ...]] | None = None

    @property
    def diagnosis(self) -> tuple[Misconception, ...]:
        """The fewest misconceptions that explain all that was seen; empty where none do or nothing is wrong."""
        if self.problem is None or not self.suspects:
            return ()
        return min(self.suspects, key=len)


@dataclass
class Trial:
    """Collects comparisons, so that several faults are all reported at once.

    Parameters
    ----------
    rng : numpy.random.Generator
        Where a part takes its random numbers from.
    """

    rng: np.random.Generator
    findings: dict[str, Finding] = field(default_factory=dict)
    manners: Manners = field(default_factory=Manners)

    def subject(self, target: Any, label: str) -> Subject:
        """Wrap what is to be checked."""
        return Subject(target, label, self.manners)

    def compare(self, quantity: str, mine: Any, expected: ArrayLike, suspects: Suspects | None = None) -> None:
        """Hold a value of the student's against what it should be.

        Parameters
        ----------
        quantity : str
            What it is. Comparisons of one quantity are reported as one.
        mine : object
            What the student's code gave.
        expected : array_like
            What it should have given.
        suspects : mapping of misconception, or several at once, to value
            What the code would have given under each. A misconception is named if it explains every comparison.
        """
        finding = self.findings.setdefault(quantity, Finding(quantity))
        problem, difference = _disagreement(mine, expected)
        finding.difference = max(finding.difference or 0.0, difference)
        finding.problem = finding.problem or problem
        explained = {
            key if isinstance(key, tuple) else (key,)
            for key, wrong in (suspects or {}).items()
            if _disagreement(mine, wrong)[0] is None
        }
        finding.suspects = explained if finding.suspects is None else finding.suspects & explained

    def require(self, quantity: str, holds: bool, problem: str, misconception: Misconception | None = None) -> None:
        """Report a property that is there or not, with the problem it is where it is not."""
        finding = self.findings.setdefault(quantity, Finding(quantity))
        if not holds and finding.problem is None:
            finding.problem = problem
            finding.suspects = {(misconception,)} if misconception else set()

    def require_arguments_unchanged(self, misconception: Misconception | None = None) -> None:
        """Report it if any call so far has written into an array that it was given."""
        changed = self.manners.changed_arguments
        self.require("arguments unchanged", not changed, "".join(changed[:1]), misconception)

    def require_results_unshared(self, misconception: Misconception | None = None) -> None:
        """Report it if any call so far has returned memory of an array that it was given."""
        shared = self.manners.shared_results
        self.require("results have memory of their own", not shared, "".join(shared[:1]), misconception)

    def several(self, value: Any, what: str, names: Iterable[str]) -> tuple[Any, ...]:
        """Take a tuple apart, or stop and say that it is none."""
        names = tuple(names)
        if not isinstance(value, tuple | list) or len(value) != len(names):
            raise Stop(
                f"{what} should return the {len(names)} values ({', '.join(names)}), but it returned {brief(value)}"
            )
        return tuple(value)

    def entries(self, value: Any, what: str, names: Iterable[str]) -> dict[str, Any]:
        """Take a dict as it is, or stop and say what is missing from it."""
        names = tuple(names)
        if not isinstance(value, Mapping):
            raise Stop(f"{what} should be a dict with the keys {', '.join(names)}, but it is {brief(value)}")
        missing = [name for name in names if name not in value]
        if missing:
            raise Stop(
                f"{what} has no entry called {' or '.join(missing)}; it has {', '.join(map(str, value)) or 'none'}"
            )
        return dict(value)


def brief(value: Any) -> str:
    """Describe a value in a few words."""
    if value is None:
        return "None (is there a return statement?)"
    if isinstance(value, np.ndarray):
        return f"an array of shape {value.shape}"
    if isinstance(value, Subject):
        return "an object of another kind"
    text = repr(value)
    return text if len(text) <= 60 else f"a {type(value).__name__}"


def _tolerance(dtype: np.dtype) -> float:
    """Return the relative error that is let pass.

    A central difference with step 1e-4 is right to about h² = 1e-8; in float32, seven digits carry a computation of a
    few steps to about 1e-5. Both leave room, and both are well below the 1e-3 by which a wrong factor would show.
    """
    return 1e-4 if dtype.itemsize < 8 else 1e-6


def _disagreement(mine: Any, expected: ArrayLike) -> tuple[str | None, float]:
    """Say how a value differs from what was expected (None: it does not), and by how much at most."""
    expected = np.asarray(expected, dtype=np.float64)
    try:
        array: NDArray = np.asarray(mine)
    except ValueError:
        return f"is {brief(mine)}, whose rows differ in length", np.inf
    if array.dtype.kind not in "iuf":
        return f"is {brief(mine)}, not a number or an array of numbers", np.inf
    if array.shape != expected.shape:
        return f"has shape {array.shape}, but shape {expected.shape} was expected", np.inf
    if np.isnan(array).any() and not np.isnan(expected).any():
        return f"is nan (not a number){_where(np.isnan(array))}", np.inf

    tolerance = _tolerance(array.dtype)
    values = array.astype(np.float64)
    with np.errstate(invalid="ignore"):
        off = np.where(values == expected, 0, np.abs(values - expected))
    # Numbers that cancel to almost nothing keep only the absolute precision of what they came from.
    scale = np.abs(expected) + 1e-3 * np.abs(expected).max(initial=0) + 1e-3
    wrong = off > tolerance * scale
    if not wrong.any():
        return None, float(off.max(initial=0))
    worst = np.unravel_index(np.argmax(off / scale), off.shape)
    return (
        f"is {values[worst]:.6g}{_where(wrong, worst)}, but {expected[worst]:.6g} was expected "
        f"(relative error {relative_error(values[worst], expected[worst]):.1g})"
    ), float(off.max())


def _where(wrong: NDArray[np.bool_], index: tuple[int, ...] | None = None) -> str:
    """Name the place of a wrong number in its array, and how many others are wrong."""
    if wrong.ndim == 0:
        return ""
    index = index or tuple(np.argwhere(wrong)[0])
    others = f"; {wrong.sum()} of {wrong.size} are wrong" if wrong.size > 1 else ""
    return f" at [{', '.join(map(str, map(int, index)))}]{others}"
