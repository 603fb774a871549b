"""One run of a part's checks: the comparisons that it makes, and what they have in common when they fail."""

import contextlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from course_lib.border.handle import Handle, LocalHandle
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


class AnyOf(tuple):
    """Several values that one misconception may give, depending on how it is written."""

    __slots__ = ()


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
    cause : Misconception or None
        The one that is behind the problem, where that is known.
    evidence : list of (object, Suspects or callable)
        Every value seen, with what each misconception would have given. Looked at only if there is a problem.
    """

    quantity: str
    difference: float | None = None
    problem: str | None = None
    cause: Misconception | None = None
    evidence: list[tuple[Any, Suspects | Callable[[], Suspects]]] = field(default_factory=list)

    @property
    def explanations(self) -> list[tuple[Misconception, ...]]:
        """Combinations of misconceptions that would each explain all that was seen; empty where nothing is wrong."""
        if self.problem is None:
            return []
        if self.cause is not None:
            return [(self.cause,)]
        each = [_explanations(mine, s() if callable(s) else s) for mine, s in self.evidence]
        return [key for key in each[0] if all(key in other for other in each)] if each else []


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

    def diagnosis(self) -> list[Misconception]:
        """Name the misconceptions that explain what was found wrong.

        For each quantity the fewest that will do; and where there is a choice, those that explain most quantities.
        """
        candidates = [finding.explanations for finding in self.findings.values() if finding.explanations]
        quantities = Counter(key for keys in candidates for key in keys)
        chosen = [min(keys, key=lambda key: (len(key), -quantities[key])) for keys in candidates]
        return list(dict.fromkeys(misconception for key in chosen for misconception in key))

    def subject(self, target: Any, label: str) -> Subject:
        """Wrap what is to be checked: an answer, or the `Handle` that stands for one."""
        return Subject(target if isinstance(target, Handle) else LocalHandle(target), label, self.manners)

    def compare(
        self,
        quantity: str,
        mine: Any,
        expected: ArrayLike,
        suspects: Suspects | Callable[[], Suspects] | None = None,
    ) -> bool:
        """Hold a value of the student's against what it should be.

        Parameters
        ----------
        quantity : str
            What it is. Comparisons of one quantity are reported as one.
        mine : object
            What the student's code gave.
        expected : array_like
            What it should have given.
        suspects : mapping of misconception, or several at once, to value, optional
            What the code would have given under each, or `AnyOf` several values; or a function that tells,
            and is asked only if there is a problem. A misconception is named if it explains every comparison.

        Returns
        -------
        bool
            Whether the value is right.
        """
        finding = self.findings.setdefault(quantity, Finding(quantity))
        problem, difference = _disagreement(mine, expected)
        if not np.isfinite(np.asarray(expected, dtype=float)).all():
            # Held against a result of the student's own: two results that are not finite are not therefore equal.
            problem = problem or "is not finite, and neither is what it is held against"
        finding.difference = max(finding.difference or 0.0, difference)
        finding.problem = finding.problem or problem
        finding.evidence.append((mine, suspects or {}))
        return problem is None

    def require(self, quantity: str, holds: bool, problem: str, misconception: Misconception | None = None) -> None:
        """Report a property that is there or not, with the problem it is where it is not."""
        finding = self.findings.setdefault(quantity, Finding(quantity))
        if not holds and finding.problem is None:
            finding.problem = problem
            finding.cause = misconception

    def require_arguments_unchanged(self, misconception: Misconception | None = None) -> None:
        """Report it if any call so far has written into an array that it was given."""
        changed = self.manners.changed_arguments
        self.require("arguments unchanged", not changed, "".join(changed[:1]), misconception)

    def require_results_unshared(self, misconception: Misconception | None = None) -> None:
        """Report it if any call so far has returned memory of an array that it was given."""
        shared = self.manners.shared_results
        self.require("results have memory of their own", not shared, "".join(shared[:1]), misconception)

    def require_no_overflow(self, misconception: Misconception | None = None) -> None:
        """Report it if any call so far has made numpy warn of a number that is too large."""
        overflows = self.manners.overflows
        self.require("no overflow", not overflows, "".join(overflows[:1]), misconception)

    @contextlib.contextmanager
    def attempt(self, quantity: str, misconception: Misconception | None = None) -> Iterator[None]:
        """Count an error in the student's code against one quantity, so that the others are judged all the same."""
        try:
            yield
        except Stop as stop:
            self.require(quantity, False, str(stop), misconception)

    def numbers(self, value: Any, what: str, finite: bool = True) -> NDArray:
        """Take an array or a number as an array, or stop and say that it is none, or that it is not finite."""
        array, problem = _as_numbers(value)
        if problem:
            raise Stop(f"{what} {problem}")
        if finite and not np.isfinite(array).all():
            raise Stop(f"{what} holds numbers that are not finite (nan or inf)")
        return array

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
        return "None (was a return or an assignment forgotten?)"
    if isinstance(value, np.ndarray):
        return f"an array of shape {value.shape}"
    if isinstance(value, Subject):
        return "an object of another kind"
    text = repr(value)
    return text if len(text) <= 60 else f"a {type(value).__name__}"


def _explanations(mine: Any, suspects: Suspects) -> list[tuple[Misconception, ...]]:
    """List the combinations of misconceptions that would have given a value."""
    return [
        key if isinstance(key, tuple) else (key,)
        for key, wrong in suspects.items()
        if any(_disagreement(mine, value)[0] is None for value in (wrong if isinstance(wrong, AnyOf) else (wrong,)))
    ]


def _tolerance(*dtypes: np.dtype) -> float:
    """Return the relative error that is let pass: what the coarsest type of all that are involved can do.

    A central difference with step 1e-4 is right to about h² = 1e-8; in float32, seven digits carry a computation of a
    few steps to about 1e-5. The limits leave room for that, the one for float64 even for an answer that computes
    in float32 on the way. Both are well below the 1e-3 by which a wrong factor would show.
    """
    return 1e-4 if any(dtype.kind == "f" and dtype.itemsize < 8 for dtype in dtypes) else 1e-5


def _as_numbers(value: Any) -> tuple[NDArray, str | None]:
    """Make an array of a value, and say what is wrong with it where it does not hold numbers."""
    try:
        array = np.asarray(None if isinstance(value, Subject) else value)
    except ValueError:
        return np.array(np.nan), f"is {brief(value)}, whose rows differ in length"
    if array.dtype.kind not in "iuf":
        return array, f"is {brief(value)}, not a number or an array of numbers"
    return array, None


def _disagreement(mine: Any, expected: ArrayLike) -> tuple[str | None, float]:
    """Say how a value differs from what was expected (None: it does not), and by how much at most."""
    array, problem = _as_numbers(mine)
    if problem:
        return problem, np.inf
    expected = np.asarray(expected)
    if array.shape != expected.shape:
        return f"has shape {array.shape}, but shape {expected.shape} was expected", np.inf

    tolerance = _tolerance(array.dtype, expected.dtype)
    values, expected = array.astype(np.float64), expected.astype(np.float64)
    with np.errstate(invalid="ignore"):
        off = np.abs(values - expected)
    size = np.abs(expected)
    if not (np.isfinite(off).all() and np.isfinite(size).all()):
        # What is not finite must be the same on both sides: inf and inf, nan and nan.
        same = (values == expected) | (np.isnan(values) & np.isnan(expected))
        off = np.where(same, 0, np.where(np.isfinite(off), off, np.inf))
        size = np.where(np.isfinite(size), size, 0)
    # Numbers that cancel to almost nothing keep only the absolute precision of what they came from.
    scale = size + 1e-2 * size.max(initial=0) + 1e-2
    wrong = off > tolerance * scale
    if not wrong.any():
        return None, float(off.max(initial=0))
    if np.isnan(values[wrong]).any():
        return f"is nan (not a number){_where(wrong & np.isnan(values))}", np.inf
    worst = np.unravel_index(np.argmax(off / scale), off.shape)
    problem = f"is {values[worst]:.6g}{_where(wrong, worst)}, but {expected[worst]:.6g} was expected"
    if np.isfinite(off[worst]):
        problem += f" (relative error {relative_error(values[worst], expected[worst]):.1g})"
    return problem, float(off.max())


def _where(wrong: NDArray[np.bool_], index: tuple[int, ...] | None = None) -> str:
    """Name the place of a wrong number in its array, and how many others are wrong."""
    if wrong.ndim == 0:
        return ""
    index = index or tuple(np.argwhere(wrong)[0])
    others = f"; {wrong.sum()} of {wrong.size} are wrong" if wrong.size > 1 else ""
    return f" at [{', '.join(map(str, map(int, index)))}]{others}"
