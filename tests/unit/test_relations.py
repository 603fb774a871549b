"""Relations between what came back and what was expected, and when none may be named."""

import numpy as np
import pytest

from course_lib.checks.diagnosis import Evidence, diagnose
from course_lib.checks.misconception import Misconception
from course_lib.checks.relations import Observation, exchanged, relation

RNG = np.random.default_rng(5)
X, Y, D = RNG.uniform(2, 9, (3, 4, 3)) * RNG.choice([-1, 1], (3, 4, 3))
KNOWN = {"x": X, "y": Y, "dout": D}
ONE, OTHER = Misconception("one", "?"), Misconception("other", "?")


def named(mine, expected, **factors):
    return [found.name for found in relation([Observation(np.asarray(mine), np.asarray(expected), KNOWN, factors)])]


@pytest.mark.parametrize(
    ("mine", "name"),
    [
        (-D * Y, "The sign is wrong"),
        (2 * D * Y, "The result is twice as large as it should be"),
        (1e-8 * D * Y, "The result is 1e-08 times as large as it should be"),
        (1e9 * D * Y, "The result is 1e+09 times as large as it should be"),
        (Y, "The factor dout is missing"),
        (D * X, "The result contains x in place of y"),
        (D * X * Y, "The result is multiplied by x once too often"),
        (X + Y, "The result is always x + y"),
        (np.full_like(X, 7), "The result is 7, whatever goes in"),
        (np.round(D * Y, 1), "The result is rounded"),
        (np.trunc(D * Y), "The digits after the decimal point are lost"),
        ((D * Y).T, "The result is transposed"),
        ((D * Y).ravel(), "The numbers are right, but not their shape"),
        ((D * Y).sum(axis=0), "The numbers are added up over axis 0, where each should be kept"),
        (np.where(X < 0, 0, D * Y), "The result is 0 exactly where x is negative"),
        (np.where(X < 0, np.nan, D * Y), "The result is nan or missing exactly where x is negative"),
    ],
)
def test_one_relation_has_one_sentence(mine, name):
    assert named(mine, D * Y) == [name]


WIDE = np.linspace(-20, 20, 41)


@pytest.mark.parametrize(
    ("limited", "where"),
    [
        (np.clip(WIDE, -6, 6), "beyond ±6"),
        (np.minimum(WIDE, 6), "larger than 6"),
        (np.maximum(WIDE, -6), "smaller than -6"),
    ],
)
def test_a_limit_is_found(limited, where):
    seen = [Observation(np.tanh(limited / 9), np.tanh(WIDE / 9), {"x": WIDE}, {})]
    assert [found.name for found in relation(seen)] == [f"The result is wrong exactly where x is {where}"]


def test_a_limit_needs_many_right_numbers_on_its_side():
    few = WIDE[WIDE > -2]  # all but two of the positive ones are wrong
    seen = [Observation(np.tanh(np.minimum(few, 2) / 9), np.tanh(few / 9), {"x": few}, {})]
    assert [found.name for found in relation(seen)] == []


def test_where_no_number_came_back_the_others_are_still_related():
    numbers = [
        Observation(d, d * y, {"dout": d, "y": y}, {}) for d, y in zip(D.ravel()[:6], Y.ravel()[:6], strict=True)
    ]
    nothing = Observation(np.array(np.nan), np.array(6.0), {"dout": 2.0, "y": 3.0}, {})
    assert [found.name for found in relation([*numbers, nothing])] == ["The factor y is missing"]


def test_two_faults_are_two_sentences():
    assert named(-3 * D * Y, D * Y, samples=3, classes=5) == [
        "The sign is wrong",
        "The result is not divided by samples",
    ]


def test_no_relation_is_named_where_two_fit_or_none_does():
    assert named(4 * D * Y, D * Y, samples=4, classes=4) == ["The result is 4 times as large as it should be"]
    assert named(RNG.normal(size=X.shape), D * Y) == []
    assert named(D[0, :2] * Y[0, :2] * 2, D[0, :2] * Y[0, :2]) == []


def test_quantities_in_each_others_place():
    a, b = (
        [Observation(np.array(m), np.array(e), {}, {}) for m, e in pairs]
        for pairs in ([(2, 1), (4, 3)], [(1, 2), (3, 4)])
    )
    assert exchanged(a, b)
    assert not exchanged(a, a)


def test_a_misconception_must_fit_all_that_it_speaks_of():
    wrong = Evidence(0, "dx", -3.0, 3.0, {ONE: -3.0})
    assert diagnose([wrong], {"dx"}) == [ONE]
    spoiled = Evidence(1, "dy", 5.0, 5.0, {ONE: -5.0})
    assert [found.name for found in diagnose([wrong, spoiled], {"dx"})] == ["one (in dx)"]


def test_two_that_cannot_be_told_apart_are_not_named():
    assert diagnose([Evidence(0, "dx", -3.0, 3.0, {ONE: -3.0, OTHER: -3.0})], {"dx"}) == []


def test_what_is_almost_0_is_no_evidence():
    assert diagnose([Evidence(0, "slope", 1e-9, 3.0, {ONE: 0.0})], {"slope"}) == []
