"""Checks for `train`, assignment 5.7."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from course_lib.checks.checker import Answer, AnyOf, Checker, Misconception, Part, Stop, Suspects, brief
from course_lib.checks.exercises import misconceptions as m
from course_lib.checks.exercises.given_networks import OneLayerNet, Step, TrainableNet, draw_data

BATCHES_NOT_FROM_RNG = Misconception(
    "The mini-batches are not drawn with rng",
    "Two runs with np.random.default_rng(0) should draw the same samples, and one with default_rng(1) others. "
    "Which generator draws yours?",
)
WHOLE_DATA = Misconception(
    "Every iteration uses all of the data",
    "How many samples does network.gradient get in each of your iterations, and how many is batch_size?",
)
SEVERAL_GRADIENTS = Misconception(
    "The gradients are computed several times per iteration",
    "All gradients of an iteration belong to the same parameters. "
    "Where do you call network.gradient: before the loop over the parameters, or inside it?",
)
DIVIDED_AGAIN = Misconception(
    "The gradient is divided by the batch size again",
    "The loss is an average over the mini-batch. Where has the number of samples already been divided out?",
)
STOPS_AFTER_ONE = Misconception(
    "Training stops after the first iteration", "Where is your `return`: inside the loop, or after it?"
)
LOSS_OF_ALL = Misconception(
    "The losses are computed on all of the data",
    "The task asks for the loss of the iteration's mini-batch. Which samples do you pass to network.loss?",
)
CLIMBS = Misconception(
    "The parameters move along the gradient, uphill",
    "The gradient points to where the loss grows. Which way should a step go?",
)
REBOUND = Misconception(
    "The updated parameters do not reach the network",
    "The layers still hold the arrays that they were given. "
    "Does your update change these arrays themselves, or does it put new ones into params?",
)
LEFT_OUT = Misconception(
    "Some parameters are never updated",
    "Which names are in params, and which of them does your loop go through?",
)
EARLIER_STEPS = Misconception(
    "A step contains some of the step before",
    "The task asks for plain steps: the learning rate times the gradient. What else does your update remember?",
)
RATE_IGNORED = Misconception(
    "The step does not depend on learning_rate",
    "Twice the learning rate should double the step. Is learning_rate in your update?",
)
ONE_BATCH_FOR_ALL = Misconception(
    "Every iteration uses the same mini-batch",
    "Where is the mini-batch drawn: once before the loop, or each time inside it?",
)
NOT_PAIRED = Misconception(
    "Inputs and targets of a mini-batch do not belong together",
    "Some x came with the t of another sample. Are both selected by the same indices?",
)

_ITERATIONS, _BATCH_SIZE, _SAMPLES = 12, 5, 42  # no whole number of batches


def _train(checker: Checker, answer: Answer, rate: float, seed: int, x: NDArray, t: NDArray) -> tuple[OneLayerNet, Any]:
    """Let the student's `train` train a network that remembers every call of `gradient`."""
    network = OneLayerNet(np.random.default_rng(7))
    losses = answer(network, x, t, _ITERATIONS, _BATCH_SIZE, rate, np.random.default_rng(seed))
    return network, losses


def _require_gradients(history: list[Step]) -> None:
    if not history:
        raise Stop("train never called network.gradient(x, t), so there is no step that could be looked at.")


def _updates(checker: Checker, answer: Answer) -> None:
    x, t = draw_data(checker.rng, _SAMPLES)
    rate = float(checker.rng.uniform(0.15, 0.35))
    network, losses = _train(checker, answer, rate, int(checker.rng.integers(2**32)), x, t)

    history = network.history
    _require_gradients(history)
    start = OneLayerNet(np.random.default_rng(7)).snapshot()
    untouched = all(np.array_equal(history[0].parameters[name], start[name]) for name in start)
    checker.require("starts from the given network", untouched, "its parameters had different values at the first step")
    often = len(history)
    problem = f"network.gradient was called {'once' if often == 1 else f'{often} times'} in {_ITERATIONS} iterations"
    cause = SEVERAL_GRADIENTS if often > _ITERATIONS and often % _ITERATIONS == 0 else None
    cause = STOPS_AFTER_ONE if often == 1 else cause
    checker.require("one gradient per iteration", often == _ITERATIONS, problem, cause)
    moves = [*(step.parameters for step in history[1:]), network.snapshot()]
    if often > _ITERATIONS:
        return  # it is unclear which call belongs to which update
    previous = {name: np.zeros_like(value) for name, value in start.items()}
    moved = any(not np.array_equal(after[name], start[name]) for after in moves for name in start)
    for step, after in zip(history, moves, strict=False):
        for name, gradient in step.gradients.items():
            before = step.parameters[name]
            with np.errstate(all="ignore"):  # the numbers may have grown beyond all bounds
                more = after[name] - before + rate * gradient
                usual = more.shape == before.shape  # samples, and so gradients, may have any shape
                last = previous[name] if usual else np.zeros_like(more)
                kept = np.vdot(more, last) / max(np.vdot(last, last), 1e-12)  # how much of the step before
                suspects: Suspects = {
                    EARLIER_STEPS: before - rate * gradient + kept * last,
                    CLIMBS: before + rate * gradient,
                    RATE_IGNORED: AnyOf(before - other * gradient for other in (1, 0.1, 0.01, 0.001)),
                    (LEFT_OUT if moved else REBOUND): before,
                    DIVIDED_AGAIN: before - rate * gradient / _BATCH_SIZE,
                    (CLIMBS, RATE_IGNORED): AnyOf(before + other * gradient for other in (1, 0.1, 0.01, 0.001)),
                }
            checker.compare(f"{name} after an update", after[name], before - rate * gradient, suspects)
            previous[name] = after[name] - before

    losses = checker.numbers(losses, "what train returns")
    if _one_per_iteration(checker, losses, "one loss per iteration"):
        for loss, step, after in zip(losses, history, moves, strict=False):
            # Before or after the update: both are common, and both are right.
            candidates = [network.loss_with(parameters, step.x, step.t) for parameters in (step.parameters, after)]
            of_all = AnyOf(network.loss_with(parameters, x, t) for parameters in (step.parameters, after))
            nearest = min(candidates, key=lambda value: abs(value - loss))
            checker.compare("losses", loss, nearest, {LOSS_OF_ALL: of_all})

    # With one sample over and over, and tiny steps, the loss hardly changes.
    same = np.repeat(x[:1], _SAMPLES, axis=0), np.repeat(t[:1], _SAMPLES)
    network, losses = _train(checker, answer, 1e-9, 0, *same)
    often = len(network.history)
    problem = f"network.gradient was called {often} times in {_ITERATIONS} iterations"
    checker.require("goes on though the loss hardly changes", often == _ITERATIONS, problem)
    if not checker.comparisons["one loss per iteration"].problem:
        losses = checker.numbers(losses, "what train returns")
        _one_per_iteration(checker, losses, "one loss per iteration, when another network is trained")


def _one_per_iteration(checker: Checker, losses: NDArray, quantity: str) -> bool:
    """Require a list of as many losses as there were iterations, and return whether it is that."""
    fits = losses.shape == (_ITERATIONS,)
    what = f"a list of {losses.size}" if losses.ndim == 1 else brief(losses if losses.ndim else losses.tolist())
    checker.require(quantity, fits, f"what train returns is {what}, but there are {_ITERATIONS} iterations")
    return fits


def _batches(checker: Checker, answer: Answer) -> None:
    x, t = draw_data(checker.rng, _SAMPLES)
    seed = int(checker.rng.integers(2**32))

    def samples(seed: int) -> tuple[OneLayerNet, list[bytes]]:
        network, _ = _train(checker, answer, 0.1, seed, x, t)
        return network, [step.x.tobytes() for step in network.history]

    network, drawn = samples(seed)
    history = network.history
    _require_gradients(history)
    rows = {tuple(row): label for row, label in zip(x, t, strict=True)}
    sizes = {len(step.x) for step in history} - {_BATCH_SIZE}
    whole = all(len(np.unique(step.x, axis=0)) == _SAMPLES for step in history)
    cause = WHOLE_DATA if whole else None
    checker.require("mini-batches have batch_size samples", not sizes, f"found the sizes {sorted(sizes)}", cause)
    known = all(tuple(row) in rows for step in history for row in step.x)
    checker.require("samples are from x", known, "some sample of a mini-batch is not a row of x")
    if known:
        paired = all(rows[tuple(row)] == label for step in history for row, label in zip(step.x, step.t, strict=False))
        checker.require("x and t belong together", paired, "a sample came with the target of another", NOT_PAIRED)
    if not sizes:
        alike = len(set(drawn)) == 1
        several = len(drawn) > 1
        problem = "all mini-batches were the same" if several else "there was only one iteration"
        checker.require("every iteration draws a new batch", not alike, problem, ONE_BATCH_FOR_ALL if several else None)
        if not alike:  # one batch alone may be the same by chance
            follows = drawn == samples(seed)[1] and drawn != samples(seed + 1)[1]
            problem = "the same seed drew different samples, or different seeds drew the same"
            checker.require("mini-batches come from rng", follows, problem, BATCHES_NOT_FROM_RNG)
    first, last = history[0].parameters, network.snapshot()
    stuck = all(np.array_equal(first[name], last[name]) for name in first)  # which is checked in part 1
    _few_samples(checker, answer, seed, stuck)
    checker.require_arguments_unchanged(m.ARGUMENT_CHANGED)


def _few_samples(checker: Checker, answer: Answer, seed: int, stuck: bool) -> None:
    """Draw from so few samples that each must come up, for a network with other names and no more than it needs."""
    x, t = draw_data(checker.rng, 4)
    seen: set[bytes] = set()
    for attempt in range(3):  # one is almost always enough
        network = TrainableNet(np.random.default_rng(7), names=("weights", "biases"))
        rng = np.random.default_rng(seed + attempt)
        answer(network, x, t, iterations=_ITERATIONS, batch_size=3, learning_rate=0.1, rng=rng)
        seen |= {row.tobytes() for step in network.history for row in step.x}
        if len(seen) >= len(x):
            break
    often = len(seen)
    checker.require("every sample can be drawn", often >= 4, f"only {often} of 4 samples came up in all mini-batches")
    start, end = OneLayerNet(np.random.default_rng(7)).snapshot(), network.snapshot()
    pairs = zip(start.values(), end.values(), strict=True)
    moved = all(np.any(before != after) for before, after in pairs)
    checker.require("parameters of other names", moved or stuck, "some of them were not updated")


parts = [Part("train-1", "updates and losses", _updates), Part("train-2", "mini-batches", _batches)]
