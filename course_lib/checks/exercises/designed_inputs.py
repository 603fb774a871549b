"""Inputs by design, so that luck decides nothing: a wrong formula meets its counterexample with every seed.

The first round of a check goes through all combinations of signs, zeros, and sizes that are far apart; further rounds
only draw. Numbers never agree in size, so that each mistake shows and can be told apart.
"""

from collections.abc import Iterator
from itertools import product

import numpy as np
from numpy.typing import NDArray

from course_lib.checks.checker import Checker


def distinct_numbers(rng: np.random.Generator, size: int) -> list[float]:
    """Draw numbers of either sign whose sizes differ clearly from each other, from 1 and from 0.

    No two formulae agree on such numbers by accident.
    """
    sizes = 2 + rng.permutation(size) + rng.uniform(-0.3, 0.3, size)
    return [float(number) for number in rng.choice([-1, 1], size) * sizes]


def signed_numbers(checker: Checker, size: int) -> Iterator[list[float]]:
    """Yield lists of numbers, none of them 0: with every combination of signs, some with sizes that are far apart.

    At the end come equal numbers, and integers, of which only the last may be none.
    """
    if checker.round > 0:
        yield distinct_numbers(checker.rng, size)
        return
    for count, signs in enumerate(product((1, -1), repeat=size)):
        numbers = [sign * abs(number) for sign, number in zip(signs, distinct_numbers(checker.rng, size), strict=True)]
        if size > 1 and count % 2:
            numbers[count // 2 % size] *= 100
            numbers[count // 2 % size - 1] *= 0.01
        yield numbers
    (equal,) = distinct_numbers(checker.rng, 1)
    yield [equal] * size
    yield [-equal] * size
    *whole, last = distinct_numbers(checker.rng, size)
    yield [*map(round, whole), last]


def numbers_with_zero(checker: Checker, size: int) -> Iterator[tuple[int, list[float]]]:
    """Yield lists of numbers of which one is 0, each after the position of the 0, in the first round."""
    for position in range(size if checker.round == 0 else 0):
        numbers = distinct_numbers(checker.rng, size)
        numbers[position] = 0.0
        yield position, numbers


def inputs_of_a_sum(checker: Checker) -> Iterator[tuple[str, list[float]]]:
    """Yield x, y and an upstream gradient, at last without one, after words that say what is special about them."""
    for numbers in signed_numbers(checker, 3):
        yield "", numbers
    for _, numbers in numbers_with_zero(checker, 3):
        yield " with a 0 among the numbers", numbers
    yield " where x + y is 0", [3.0, -3.0, 2.0]
    yield ", default upstream", distinct_numbers(checker.rng, 2)


def purchases(checker: Checker, *typical: tuple[float, float]) -> Iterator[list[float]]:
    """Yield what a purchase may consist of: no number is negative, but some are 0, small or large.

    Parameters
    ----------
    checker : Checker
        Where the numbers come from.
    typical : tuples of two floats
        For each number, between which limits it usually lies. Between integers, it is an integer.
    """

    def drawn() -> list[float]:
        numbers = rng.uniform(*np.transpose(typical))
        return [int(number) if whole else float(number) for number, whole in zip(numbers, are_whole, strict=True)]

    are_whole = [type(low) is int for low, _ in typical]
    rng = checker.rng
    yield drawn()
    for changed in range(len(typical) if checker.round == 0 else 0):
        # Integers stay so small that a function may call itself as often.
        for factor in (0, 1e-3, 50 if are_whole[changed] else 1000):
            numbers = drawn()
            numbers[changed] = 1 if are_whole[changed] and factor == 1e-3 else numbers[changed] * factor
            yield numbers


def signs(rng: np.random.Generator, shape: tuple[int, ...]) -> NDArray[np.int_]:
    """Draw signs, half of them negative."""
    return rng.permuted(np.resize([-1, 1], shape), axis=None)


def away_from_zero(rng: np.random.Generator, shape: tuple[int, ...]) -> NDArray[np.float64]:
    """Draw numbers, half of them negative, so far from 0 that no step of a numerical gradient crosses a kink there."""
    return signs(rng, shape) * rng.uniform(0.2, 3, shape)


def inputs_and_upstream(rng: np.random.Generator, shape: tuple[int, ...]) -> tuple[NDArray, NDArray]:
    """Draw two such arrays with every combination of their signs."""
    x, dout = away_from_zero(rng, shape), away_from_zero(rng, shape)
    order = rng.permutation(x.size)
    for four, (sign, upstream_sign) in enumerate(product((1, -1), repeat=2)):
        places = order[four::4]
        x.flat[places] = sign * np.abs(x.flat[places])
        dout.flat[places] = upstream_sign * np.abs(dout.flat[places])
    return x, dout


def unlike(rng: np.random.Generator, array: NDArray) -> NDArray:
    """Draw an array of the same shape whose first row has the opposite signs: no rule by signs treats both alike."""
    other = away_from_zero(rng, array.shape)
    other[0] = np.abs(other[0]) * -np.sign(array[0])
    return other


def of_all_sizes(rng: np.random.Generator) -> Iterator[NDArray[np.float64]]:
    """Yield two batches of numbers of both signs, with sizes from 1e-9 to 1 and from 1 to 1e12."""
    for sizes in (10.0 ** np.arange(-9, 1), 10.0 ** np.arange(13)):
        yield rng.permuted(np.concatenate([sizes, -sizes]) * rng.uniform(1, 9, 2 * sizes.size)).reshape(2, -1)
