"""Which misconceptions explain what came back, and which relations what they leave unexplained."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import Any

import numpy as np

from course_lib.checks.closeness import as_numbers, disagreement
from course_lib.checks.misconception import Misconception, Suspects, alternatives, joint
from course_lib.checks.relations import Observation, exchanged, relation

_GROUP = re.compile(r"(?!a |one )(?:gradient of )?\w+(?:: \w+)?")
_EXCHANGED = Misconception(
    "Results are in each other's place", "Which of them belongs to which? Change one input alone, and see."
)
Causes = tuple[Misconception, ...]


@dataclass
class Evidence:
    """One value that came back, with all that could explain it."""

    order: int
    quantity: str
    mine: Any
    expected: Any
    suspects: Suspects
    known: dict[str, Any] = field(default_factory=dict)
    factors: dict[str, float] = field(default_factory=dict)

    def fits(self, causes: Causes) -> bool | None:
        """Return whether causes would have given this value; None if it is unknown what they would give."""
        wrong = [value for cause, value in self.suspects.items() if joint(cause) == causes]
        if not wrong:
            return None
        return any(disagreement(self.mine, value)[0] is None for value in alternatives(wrong[0]))

    @property
    def tells(self) -> bool:
        """Whether the value is wrong, and not only almost 0, which many mistakes make of many numbers."""
        values, problem = as_numbers(self.mine)
        size = 1e-3 * np.max(np.abs(np.asarray(self.expected, dtype=float)), initial=0)
        tiny = not problem and values.size and 0 < np.max(np.abs(values.astype(float))) < size
        return not tiny and disagreement(self.mine, self.expected)[0] is not None


def group_of(quantity: str) -> str:
    """Return the name that quantities share that differ only in their inputs: dx for `dx, one sample`."""
    found = _GROUP.match(quantity)
    return found[0] if found else quantity


def diagnose(seen: list[Evidence], wrong: set[str], known: Sequence[Misconception] = ()) -> list[Misconception]:
    """Name what explains the wrong quantities: misconceptions that fit all that was seen, or relations.

    Those in `known` were recognised by something else than a value. A misconception that fits one of several results
    only, or a relation, is named together with what it fits.
    """
    candidates = {joint(cause) for evidence in seen for cause in evidence.suspects}
    by_quantity: dict[str, list[Evidence]] = {}
    for evidence in seen:
        by_quantity.setdefault(evidence.quantity, []).append(evidence)
    explains = {causes: _explained(causes, by_quantity, wrong) for causes in candidates}
    whole = {causes: names for causes, names in explains.items() if names and not _refuted(causes, seen)}
    found: list[Misconception] = []
    left = []
    counts = Counter({causes: len(names) for causes, names in whole.items()})
    for quantity in by_quantity:
        if quantity in wrong:
            best = _best([causes for causes, names in whole.items() if quantity in names], counts)
            found += best
            left += [] if best else [quantity]
    found += [*known]
    partly = _in_part(left, by_quantity, explains)
    return list(dict.fromkeys([*found, *(named for fault, named in partly if fault not in found)]))


def _explained(causes: Causes, by_quantity: dict[str, list[Evidence]], wrong: set[str]) -> set[str]:
    return {
        quantity
        for quantity, evidence in by_quantity.items()
        if quantity in wrong and all(e.fits(causes) for e in evidence) and any(e.tells for e in evidence)
    }


def _refuted(causes: Causes, seen: Iterable[Evidence]) -> bool:
    return any(evidence.fits(causes) is False for evidence in seen)


def _best(candidates: list[Causes], counts: Counter[Causes]) -> Causes:
    """Choose the fewest that suffice, and of those, what explains the most; nothing if two remain."""
    ranked = sorted(candidates, key=lambda causes: (len(causes), -counts[causes]))
    if len(ranked) > 1 and all((len(c), counts[c]) == (len(ranked[0]), counts[ranked[0]]) for c in ranked[:2]):
        return ()
    return ranked[0] if ranked else ()


def _in_part(
    left: list[str], by_quantity: dict[str, list[Evidence]], explains: dict[Causes, set[str]]
) -> list[tuple[Misconception, Misconception]]:
    """Explain the quantities that are left, all of one name together if possible."""
    groups: dict[str, list[Evidence]] = {}
    for quantity, evidence in by_quantity.items():
        groups.setdefault(group_of(quantity), []).extend(evidence)
    wrong_groups = list(dict.fromkeys(map(group_of, left)))
    observed = {name: _observations(sorted(groups[name], key=lambda e: e.order)) for name in groups}
    faults: dict[Misconception, list[str]] = {}
    for one, other in combinations(wrong_groups, 2):
        if observed[one] and observed[other] and exchanged(observed[one], observed[other]):
            faults.setdefault(_EXCHANGED, []).extend((one, other))
    for group in wrong_groups:
        if group in faults.get(_EXCHANGED, []):
            continue
        mine = [quantity for quantity in left if group_of(quantity) == group]
        fitting = [
            causes for causes, names in explains.items() if set(mine) <= names and not _refuted(causes, groups[group])
        ]
        counts = Counter({causes: len(explains[causes]) for causes in fitting})
        found: Sequence[Misconception] = _best([causes for causes in fitting if len(causes) == 1], counts)
        if found := found or relation(observed[group]) or _best(fitting, counts):
            for fault in found:
                faults.setdefault(fault, []).append(group)
            continue
        only_wrong = [evidence for quantity in mine for evidence in by_quantity[quantity]]
        for fault in relation(_observations(sorted(only_wrong, key=lambda e: e.order)), partly=True):
            faults.setdefault(fault, []).extend(mine)
    return [
        (fault, Misconception(f"{fault.name} (in {_listed(list(dict.fromkeys(names)))})", fault.hint))
        for fault, names in faults.items()
    ]


def _observations(evidence: list[Evidence]) -> list[Observation]:
    """Return what can be related: nothing if no value is a number."""
    seen = []
    for each in evidence:
        expected = np.asarray(each.expected)
        values, problem = as_numbers(each.mine)
        if problem or (expected.ndim == 0 and isinstance(each.mine, tuple | list)):
            values = np.full(expected.shape, np.nan)
        seen.append(Observation(values, expected, each.known, each.factors))
    return seen if any(np.isfinite(each.mine).any() for each in seen) else []


def _listed(names: list[str]) -> str:
    if len(names) > 5:
        return f"{names[0]} and {len(names) - 1} others"
    listed = ("; " if any("," in name for name in names) else ", ").join(names)
    one = "gradient of "
    return f"{one}{listed.replace(one, '')}" if all(name.startswith(one) for name in names) else listed
