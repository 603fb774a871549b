"""What relates the values that came back to those that were expected, whatever the exercise is.

A relation is named only if it holds for every value seen, these are enough to tell it from chance, and no other
relation of its kind explains them equally well.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, pairwise, permutations, product
from typing import Any

import numpy as np
from numpy.typing import NDArray

from course_lib.checks.misconception import Misconception

_ENOUGH = 3  # numbers; fewer may be related by chance
_CONSTANTS = {"": 1.0, "2": 2.0, "½": 0.5, "-1": -1.0, "-2": -2.0, "-½": -0.5}


@dataclass(frozen=True)
class Observation:
    """One value that came back, beside what was expected.

    Attributes
    ----------
    mine, expected : ndarray
        Both values.
    known : mapping of str to ndarray or float
        Quantities that the value may have been computed from, by what to call them.
    factors : mapping of str to float
        Numbers by which it may be too large or too small, by what they count.
    """

    mine: NDArray
    expected: NDArray
    known: Mapping[str, NDArray | float]
    factors: Mapping[str, float]


Seen = Sequence[Observation]


def close(one: NDArray | float, other: NDArray | float, tolerance: float = 1e-5) -> bool:
    """Return whether two arrays have one shape and agree, each entry relative to its own size."""
    one, other = np.asarray(one, dtype=float), np.asarray(other, dtype=float)
    if one.shape != other.shape:
        return False
    return bool(np.all(np.abs(one - other) <= tolerance * np.abs(other) + 1e-9))


def relation(seen: Seen, partly: bool = False) -> list[Misconception]:
    """Name what relates all values to what was expected: nothing, one fault, or two.

    Parameters
    ----------
    seen : sequence of Observation
        All that was seen of one quantity, in the order of the calls.
    partly : bool, default False
        Whether other values of it, which are right, were left out.
    """
    with np.errstate(all="ignore"):
        relations = [find for find in _RELATIONS if seen and not (partly and find in (_constant, _history))]
        found = next((found for find in relations if (found := find(seen))), [])
        numbers = [one for one in seen if not np.isnan(one.mine).all()]
        if found or len(numbers) in (0, len(seen)):
            return found
        found = _formula(numbers)  # where something else came back in place of a number, that is another mistake
        return [replace(fault, name=fault.name.replace("is always", "is, where there is one,")) for fault in found]


def exchanged(one: Seen, other: Seen) -> bool:
    """Return whether two quantities are in each other's place."""
    pairs = list(zip(one, other, strict=False))
    differ = any(not close(a.expected, b.expected) for a, b in pairs)
    crossed = all(close(a.mine, b.expected) and close(b.mine, a.expected) for a, b in pairs)
    return len(one) == len(other) and crossed and differ


def _every(seen: Seen, holds: Callable[[Observation], Any]) -> bool:
    wrong = sum(seen_one.mine.size for seen_one in seen if not close(seen_one.mine, seen_one.expected))
    return wrong >= _ENOUGH and all(map(holds, seen))


def _not_finite(seen: Seen) -> list[Misconception]:
    mine, expected = _side_by_side(seen)
    bad = ~np.isfinite(mine)
    if not bad.any() or not len(mine) or not close(mine[~bad], expected[~bad], 1e-4):
        return []
    for name, values in _columns(seen).items():
        sizes = np.abs(values)
        if not bad.all() and sizes[bad].min() > sizes[~bad].max():
            return _fault(f"The result is nan or inf where {name} is larger than about {sizes[~bad].max():.2g}", _SIZE)
    return []


def _constant(seen: Seen) -> list[Misconception]:
    first = seen[0].mine.flat[0] if seen[0].mine.size else np.nan
    expected = np.concatenate([one.expected.ravel() for one in seen])
    if len(np.unique(expected.round(6))) >= _ENOUGH and all(close(o.mine, np.full_like(o.mine, first)) for o in seen):
        if close(first, seen[0].expected.flat[0]):
            return _fault("The result of the first call comes back each time", _EARLIER)
        question = _SAME if first in (-1, 0, 1) else f"{_SAME} Or does an earlier result come back?"
        return _fault(f"The result is {first:.6g}, whatever goes in", question)
    return []


def _shape(seen: Seen) -> list[Misconception]:
    if all(o.mine.shape == o.expected.shape for o in seen):
        same = _every(seen, lambda o: close(o.mine.T, o.expected))
        return _fault("The result is transposed", _TRANSPOSED) if same else []
    if _every(seen, lambda o: o.mine.ndim > 1 and close(o.mine.T, o.expected)):
        return _fault("The result is transposed", _TRANSPOSED)
    short = [o for o in seen if o.mine.ndim == o.expected.ndim == 1 and o.mine.size < o.expected.size]
    if short and all(close(o.mine, o.expected[: o.mine.size]) for o in seen):
        return _fault("Only the first entries are there", _SHORT)
    if all(close(o.mine.ravel(), o.expected.ravel()) for o in seen if o.mine.shape != o.expected.shape):
        return _fault("The numbers are right, but not their shape", _SHAPE)
    return []


def _reduced(seen: Seen) -> list[Misconception]:
    """Find a sum, a mean or a largest entry where there should be none, and the reverse."""
    for words, reduced in _reductions():
        if _every(seen, lambda o: o.mine.ndim < o.expected.ndim and close(o.mine, reduced(o.expected))):  # noqa: B023
            return _fault(f"The numbers are {words}, where each should be kept", _AXIS)
        if _every(seen, lambda o: o.mine.ndim > o.expected.ndim and close(reduced(o.mine), o.expected)):  # noqa: B023
            return _fault(f"The numbers have yet to be {words}", _AXIS)
    return []


def _reduced_quantity(seen: Seen) -> list[Misconception]:
    for (words, reduced), name in product(_reductions(), _names(seen)):
        if _every(seen, lambda o: close(o.mine, reduced(np.asarray(o.known[name])))):  # noqa: B023
            return _fault(f"The result is {name} itself, {words}", _FORMULA)
    return []


def _reductions() -> Iterator[tuple[str, Callable[[NDArray], NDArray]]]:
    def along(operation: Callable, axis: int) -> Callable[[NDArray], NDArray]:
        return lambda array: operation(array, axis=axis) if axis < array.ndim else np.array(np.nan)

    for words, operation in (("added up", np.sum), ("averaged", np.mean), ("reduced to the largest", np.max)):
        yield f"{words} altogether", operation
        for axis in (0, 1):
            yield f"{words} over axis {axis}", along(operation, axis)


def _digits(seen: Seen) -> list[Misconception]:
    # Most rounded numbers are hardly wrong, so that those that are right tell as much.
    if sum(one.mine.size for one in seen) < _ENOUGH or all(close(one.mine, one.expected) for one in seen):
        return []
    for digits in range(7):
        if all(close(o.mine, np.round(o.expected, digits), 1e-9) for o in seen):
            return _fault("The result is rounded", _ROUNDED)
    for function in (np.trunc, np.floor, np.ceil):
        if all(close(o.mine, function(np.round(o.expected, 6))) for o in seen):
            question = _INTEGERS if all(o.expected.ndim for o in seen) else _CUT_OFF
            return _fault("The digits after the decimal point are lost", question)
    if all(close(o.mine, o.expected, 2e-3) and np.all(o.mine == np.float64(o.mine).astype(np.float16)) for o in seen):
        return _fault("The result has only the digits of float16", _ROUNDED)
    return []


def _history(seen: Seen) -> list[Misconception]:
    if len(seen) < _ENOUGH:
        return []
    mine, expected = [o.mine for o in seen], [o.expected for o in seen]
    alike = len({e.shape for e in expected}) == 1
    distinct = alike and not any(close(a, b) for a, b in pairwise(expected))
    if distinct and all(close(m, expected[0]) for m in mine):
        return _fault("Every call returns the result of the first one", _EARLIER)
    if distinct and all(close(m, e) for m, e in zip(mine[1:], expected, strict=False)):
        return _fault("A call returns the result of the call before", _EARLIER)
    if distinct and all(close(m - mine[0], e) for m, e in zip(mine[1:], np.cumsum(expected[1:], axis=0), strict=False)):
        return _fault("The results of all calls are added up", _EARLIER)
    sizes = [(m.size, e.size) for m, e in zip(mine, expected, strict=True) if m.ndim == e.ndim == 1]
    grows = len(sizes) == len(seen) and all(after[0] >= before[0] + after[1] for before, after in pairwise(sizes))
    if grows and all(close(m[m.size - e.size :], e) for m, e in zip(mine, expected, strict=True)):
        return _fault("The results of earlier calls are still there, before the new ones", _EARLIER)
    return []


def _right_in_part(seen: Seen) -> list[Misconception]:
    """Find what the places where the result is wrong have in common, and what is there instead."""
    mine, expected = _side_by_side(seen)
    if not mine.size:
        return []
    columns = _columns(seen, varying=False)
    wrong = ~(np.abs(mine - expected) <= 1e-4 * np.abs(expected) + 1e-10)
    sure = wrong | (expected != 0)  # elsewhere, 0 may be right by chance
    for some in (columns, {"the right result": np.where(expected == 0, np.nan, expected)}):
        found = []
        for name, values in some.items():
            kinds = {
                "negative": values < 0,
                "positive": values > 0,
                "0": values == 0,
                "not an integer": values % 1 != 0,
            }
            kinds |= {"0 or negative": values <= 0} if (sure & (values == 0)).any() else {}
            for words, holds in kinds.items():
                enough = holds.any() if words == "0" else (holds & wrong).sum() >= _ENOUGH
                if enough and (~holds & sure).sum() >= _ENOUGH and np.array_equal(holds[sure], wrong[sure]):
                    found.append((f"where {name} is {words}", holds))
                    break
        if len(found) == 1:
            where, holds = found[0]
            there = {name: column[holds] for name, column in columns.items()}
            if not np.isfinite(mine[holds]).all():
                instead = "nan or missing"
            elif _same(mine[holds], -expected[holds]):
                instead = "right but for its sign"
            elif inside := _monomial(mine[holds], expected[holds], there):
                instead = inside[0].name.removeprefix("The result is always ")
            else:
                instead = "wrong" if mine[holds].any() else "0"
            return _fault(f"The result is {instead} exactly {where}", _PART)
    return []


def _wrong_beyond(seen: Seen) -> list[Misconception]:
    """Find the size of a quantity from which on the result is wrong, while many smaller ones give a right result."""
    mine, expected = _side_by_side(seen)
    if not mine.size:
        return []
    tolerance = np.concatenate([np.full(o.expected.size, 1e-5 if o.expected.itemsize > 4 else 1e-4) for o in seen])
    wrong = ~(np.abs(mine - expected) <= tolerance * np.abs(expected) + 1e-10)
    columns = _columns(seen, varying=False)
    for name in sorted(columns, key=lambda name: not name.isidentifier()):  # x sooner than x(1 - x)
        values = columns[name]
        fine = np.unique(values[~wrong])
        many_below, many_above = (np.count_nonzero(side) >= 2 * _ENOUGH for side in (fine < 0, fine > 0))
        if wrong.sum() < _ENOUGH or not fine.size:
            continue
        low, high, size = fine.min(), fine.max(), np.abs(fine).max()
        for words, beyond in (
            (f"beyond ±{size:.2g}", (np.abs(values) > size) & many_below & many_above),
            (f"larger than {high:.2g}", (values > high) & many_above),
            (f"smaller than {low:.2g}", (values < low) & many_below),
        ):
            if np.array_equal(beyond, wrong):
                return _fault(f"The result is wrong exactly where {name} is {words}", _PART)
    return []


def _formula(seen: Seen) -> list[Misconception]:
    """Find a product, or a sum of products, that gives every entry."""
    mine, expected = _side_by_side(seen)
    if not mine.size or np.sum(~np.isclose(mine, expected)) < _ENOUGH or not np.isfinite(mine).all():
        return []
    columns, factors = _columns(seen), _columns(seen, of_factors=True)
    both = {**columns, **factors}
    for found in (
        _factors_of_right(mine, expected, both, set(factors), faults=1),
        _factors_of_right(mine, expected, factors, set(factors), faults=2),
        _constant_factor(mine, expected),
        _monomial(mine, expected, columns),
        _factors_of_right(mine, expected, both, set(factors), faults=1, in_the_formula=False),
        _factors_of_right(mine, expected, both, set(factors), faults=2, in_the_formula=False),
        _sum(mine, {"the right result": expected, **columns}),
    ):
        if found:
            return found
    return []


def _fault(name: str, hint: str) -> list[Misconception]:
    return [Misconception(name, hint)]


def _factors_of_right(
    mine: NDArray,
    right: NDArray,
    columns: Mapping[str, NDArray],
    counts: set[str],
    faults: int,
    in_the_formula: bool = True,
) -> list[Misconception]:
    """Explain a value that is the right one with one factor too many or too few, or with two.

    A quotient of quantities that the right formula does not contain is named only if that is asked for.
    """
    candidates: list[tuple[str, dict[str, int]]]
    single = [{name: power} for name in columns for power in (-1, 1, 2)]
    single += [{extra: 1, missing: -1} for extra, missing in permutations([n for n in columns if n not in counts], 2)]
    if faults == 1:
        candidates = [*((constant, {}) for constant in ("-1", "2", "½")), *(("", powers) for powers in single)]
    else:
        pairs = product(combinations(columns, 2), product((-1, 1), repeat=2))
        candidates = [("-2", {}), ("-½", {}), *(("-1", powers) for powers in single)]
        candidates += [("", dict(zip(pair, powers, strict=True))) for pair, powers in pairs]
    constants = np.array([_CONSTANTS[constant] for constant, _ in candidates])[:, np.newaxis]
    values = constants * right * _products(columns, [[p.get(name, 0) for name in columns] for _, p in candidates])
    fits = [candidates[row] for row in np.flatnonzero(_same(mine, values))]
    if fits and (len(fits) == 1 or not fits[0][1]):
        constant, powers = fits[0]
        formula = "".join(found.name for found in _monomial(right, right, columns))
        of_right = formula.removeprefix("The result is always ").removeprefix("-").split(" · ")
        is_quotient = sorted(powers.values()) == [-1, 1] and not counts & set(powers)
        missing = min(powers, key=lambda name: powers[name], default="")
        if in_the_formula and is_quotient and of_right != [""] and missing not in of_right:
            return []
        return [*_constant_faults(constant), *_power_faults(powers, counts, of_right)]
    return []


def _products(columns: Mapping[str, NDArray], exponents: Sequence[Sequence[int]]) -> NDArray:
    """Multiply powers, from -1 to 2, of all columns: a row for each row of exponents."""
    chosen = np.array(exponents, dtype=int).reshape(len(exponents), len(columns)) + 1
    values = np.ones((len(exponents), 1))
    for place, column in enumerate(columns.values()):
        values = values * np.stack([column**power for power in (-1.0, 0.0, 1.0, 2.0)])[chosen[:, place]]
    return values


def _constant_faults(constant: str) -> Iterator[Misconception]:
    if "-" in constant:
        yield Misconception("The sign is wrong", _SIGN)
    if "2" in constant:
        yield Misconception("The result is twice as large as it should be", _FACTOR)
    if "½" in constant:
        yield Misconception("The result is half as large as it should be", _FACTOR)


def _power_faults(exponents: Mapping[str, int], counts: set[str], of_right: list[str]) -> Iterator[Misconception]:
    """Name each factor too many or too few; `of_right` holds the factors of the right result, as far as known."""
    if sorted(exponents.values()) == [-1, 1] and not counts & set(exponents):
        missing, extra = sorted(exponents, key=lambda name: exponents[name])
        if of_right == [""] or missing in of_right:
            yield Misconception(f"The result contains {extra} in place of {missing}", _FORMULA)
        else:
            yield Misconception(f"The result is {extra}/{missing} times as large as it should be", _FORMULA)
        return
    for name, power in exponents.items():
        if name in counts:
            times = f"is divided by {name} once too often" if power < 0 else f"is not divided by {name}"
            question = _BASE if "logarithm" in times else _DIVIDED if power < 0 else _COUNT
            yield Misconception(f"The result {times}", question)
        elif power < 0 and of_right != [""] and name not in of_right:
            yield Misconception(f"The result is divided by {name}", _FORMULA)
        elif power < 0:
            yield Misconception(f"The factor {name} is missing", _EFFECT.format(name))
        else:
            often = "once" if power == 1 else "twice"
            yield Misconception(f"The result is multiplied by {name} {often} too often", _FORMULA)


def _monomial(mine: NDArray, right: NDArray, columns: Mapping[str, NDArray]) -> list[Misconception]:
    """Explain a value that is a product of known quantities."""
    names = list(columns)[:6]
    found: list[tuple[int, str]] = []
    for exponents, values in _promising(mine, {name: columns[name] for name in names}):
        size = sum(map(abs, exponents))
        ratio = _constant_ratio(mine, values)
        if ratio is None or (ratio not in _CONSTANTS.values() and -1 in exponents):
            continue
        constant = next((c for c, number in _CONSTANTS.items() if np.isclose(ratio, number, rtol=1e-5)), f"{ratio:.4g}")
        if len(constant) > 2 and (size > 2 or _constant_ratio(right, values) is not None):
            continue  # a product of many quantities, with a constant besides, fits too easily
        above = [name + "²" * (p == 2) for name, p in zip(names, exponents, strict=True) if p > 0]
        below = [name for name, p in zip(names, exponents, strict=True) if p < 0]
        text = " · ".join([constant, *above] if constant not in ("", "-1") else above or ["1"])
        text = ("-" if constant == "-1" else "") + text + "".join(f"/{name}" for name in below)
        found.append((size + len(constant), text))
    return _simplest(found)


def _promising(mine: NDArray, columns: Mapping[str, NDArray]) -> Iterator[tuple[tuple[int, ...], NDArray]]:
    """Yield the exponents and values of products that may be proportional to a value."""
    every = [
        exponents
        for exponents in product((0, 1, 2, -1), repeat=len(columns))
        if 0 < sum(map(abs, exponents)) <= 4 and exponents.count(-1) <= 1
    ]
    if not every:
        return
    values = np.broadcast_to(_products(columns, every), (len(every), len(mine)))
    sizes = np.where(np.isfinite(values), np.abs(values), 0)
    # Where it is not small, a value is about the same number of times as large as the product.
    clear = (sizes > 1e-3 * sizes.max(axis=1, keepdims=True)) & (np.abs(mine) > 1e-3 * np.abs(mine).max())
    ratios = mine / values
    low = ratios.min(axis=1, where=clear, initial=np.inf)
    high = ratios.max(axis=1, where=clear, initial=-np.inf)
    for row in np.flatnonzero(~(high - low > 1e-3 * np.maximum(np.abs(low), np.abs(high)))):
        yield every[row], values[row]


def _sum(mine: NDArray, columns: Mapping[str, NDArray]) -> list[Misconception]:
    """Explain a value that is the sum or the difference of two products of known quantities."""
    products: list[tuple[int, str, NDArray]] = [(1, "1", np.ones_like(mine))]
    names = list(columns)[:6]
    for size in (1, 2, 3):
        for some in combinations(names, size):
            products.append((size, " · ".join(some), np.prod([columns[name] for name in some], axis=0)))
    found = []
    one, two = np.triu_indices(len(products), 1)
    values = np.array([values for *_, values in products])
    for left, right, sign in ((1, 1, "+"), (2, 1, "+"), (1, 2, "+"), (1, 0.01, "+"), (1, 1, "-"), (-1, -1, "-")):
        sums = left * values[one] + (right if sign == "+" else -right) * values[two]
        for pair in np.flatnonzero(_same(mine, sums)):
            (size, first, _), (size2, second, _) = products[one[pair]], products[two[pair]]
            first, second = (first, second) if left > 0 else (second, first)
            before = [f"{factor:g} · " if abs(factor) != 1 else "" for factor in (left, right)]
            found.append((size + size2, f"{before[0]}{first} {sign} {before[1]}{second}"))
    for three in combinations(names, 3):
        if _same(mine, np.sum([columns[name] for name in three], axis=0)):
            found.append((3, " + ".join(three)))
    return _simplest(found)


def _simplest(found: list[tuple[int, str]]) -> list[Misconception]:
    best = [text for size, text in found if size == min(found)[0]]
    return [Misconception(f"The result is always {best[0]}", _FORMULA)] if len(best) == 1 else []


def _constant_factor(mine: NDArray, right: NDArray) -> list[Misconception]:
    ratio = _constant_ratio(mine, right)
    if ratio is None or np.isclose(ratio, 1, rtol=1e-3):
        return []
    return [Misconception(f"The result is {ratio:.4g} times as large as it should be", _FACTOR)]


def _constant_ratio(mine: NDArray, values: NDArray) -> float | None:
    """Return by which constant a value can be multiplied to give another one; None if there is none."""
    sizes = np.where(np.isfinite(values), np.abs(values), 0)
    usable = sizes > 1e-9 * sizes.max(initial=0)
    if np.count_nonzero(usable) < _ENOUGH or len(np.unique(values[usable].round(9))) < _ENOUGH:
        return None
    ratio = float(np.median(mine[usable] / values[usable]))
    return ratio if ratio and _same(mine / ratio, values) else None


def _same(mine: NDArray, values: NDArray) -> NDArray:
    """Tell whether values, along their last axis, agree wherever they are defined, at enough places that are not 0."""
    defined = np.isfinite(values)
    size = np.abs(values)
    enough = np.count_nonzero(defined & (size > 1e-6), axis=-1) >= _ENOUGH
    alike = (np.abs(mine - values) <= 1e-5 * size + 1e-8) | ~defined
    return enough & (defined.mean(axis=-1) >= 0.6) & alike.all(axis=-1)


def _names(seen: Seen) -> list[str]:
    return [name for name in seen[0].known if all(name in o.known for o in seen)]


def _side_by_side(seen: Seen) -> tuple[NDArray, NDArray]:
    """Return all entries of what came back and of what was expected; none if the shapes differ."""
    if any(o.mine.shape != o.expected.shape for o in seen):
        return np.array([]), np.array([])
    return tuple(np.concatenate([np.ravel(getattr(o, of)).astype(float) for o in seen]) for of in ("mine", "expected"))  # type: ignore[return-value]


def _columns(seen: Seen, of_factors: bool = False, varying: bool = True) -> dict[str, NDArray]:
    """Return known quantities, each with an entry for every entry of what was expected."""
    columns = {}
    of = "factors" if of_factors else "known"
    for name in getattr(seen[0], of):
        try:
            rows = [np.broadcast_to(getattr(o, of)[name], o.expected.shape).ravel() for o in seen]
        except (KeyError, ValueError):
            continue
        column = np.concatenate(rows).astype(float)
        if not (varying and np.all(np.abs(column) == 1)):  # a factor of 1 explains nothing
            columns[name] = column
    return columns


_SIGN = "Work out one case by hand: which sign should the result have? Which line of yours decides it?"
_FACTOR = "Where in your code does this factor come in? Try it with small numbers that you can work out by hand."
_COUNT = "Is the result a sum or an average? Of how many?"
_BASE = "Which logarithm does your code take, and which one has e as its base?"
_DIVIDED = "Which line of yours divides, and has something else divided already?"
_FORMULA = "Which line of yours computes this, and which quantities should it use?"
_EFFECT = "Change {} and nothing else: should the result change? Does yours?"
_TRANSPOSED = (
    "A gradient has the shape of what it belongs to, an output one row for each sample. Which axis of yours is which?"
)
_SHAPE = "A gradient has the shape of what it belongs to, an output one row for each sample. Which line changes yours?"
_SHORT = "Where does your loop end? Is the `return` inside it, or after it?"
_AXIS = "How many numbers should there be, and how many are there? Which axis holds the samples?"
_ROUNDED = "What happens to a tiny change of an input when you round?"
_CUT_OFF = "Which function or operator of yours cuts something off: int(...), round(...) or //?"
_INTEGERS = "What is the dtype of the array that you write the result into? Or does int(...) or // cut something off?"
_EARLIER = "What does your code keep from one call to the next: a list, an attribute, a global or a default value?"
_PART = "Which line of yours decides what becomes of such numbers?"
_SAME = "Should the result change with the input? Which line of yours uses it?"
_SIZE = "Which step of yours leaves the range of floating-point numbers? What is np.exp(1000)?"
_RELATIONS = (
    *(_not_finite, _digits, _constant, _shape, _reduced, _history),
    *(_formula, _reduced_quantity, _right_in_part, _wrong_beyond),
)
