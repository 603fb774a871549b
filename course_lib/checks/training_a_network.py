"""Checks for assignment 5.7: `TwoLayerNet`, `gradient_check` and `train`."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from course_lib.checks.handed_in import OneLayerNet, WrongGradientNet
from course_lib.checks.part import Part
from course_lib.checks.subject import Subject
from course_lib.checks.trial import Misconception, Trial
from course_lib.functions import softmax
from course_lib.networks import TwoLayerNet

NO_RELU = Misconception(
    "There is no Relu between the two affine layers",
    "Two affine layers in a row are one affine layer. What has to stand between them, and does predict go through it?",
)
RELU_AT_THE_END = Misconception(
    "The scores went through a Relu",
    "No score of yours is negative. Which of your layers comes last in predict?",
)
SOFTMAX_IN_PREDICT = Misconception(
    "predict returns probabilities instead of scores",
    "last_layer applies softmax itself. What happens to the loss if it is given probabilities for scores?",
)
STD_IGNORED = Misconception(
    "The weights do not follow weight_init_std",
    "Make two networks, one with weight_init_std=0.01 and one with 1. By which factor should their weights differ?",
)
RNG_IGNORED = Misconception(
    "The weights do not come from the given generator",
    "Two networks made with np.random.default_rng(0) should begin alike. Where does your randomness come from?",
)
BIASES_NOT_ZERO = Misconception(
    "The biases do not begin at zero",
    "Only the weights need to be random, to tell the units apart. Where do biases begin?",
)
STALE_FORWARD = Misconception(
    "gradient uses an earlier forward pass",
    "The layers keep what they saw last. Does gradient(x, t) run the forward pass on its own x and t?",
)
LAYERS_EXCHANGED = Misconception(
    "The gradients of the two affine layers are exchanged", "Which layer's dW belongs to W1, the first or the second?"
)
NOT_CONNECTED = Misconception(
    "The layers do not see a change of the parameters",
    "Training will update params['W1'] in place. Is that the very array that Affine1 holds, or a copy of it?",
)
SECOND_CALL_BREAKS = Misconception(
    "The second call of gradient differs from the first",
    "What did the first call change for good? (A list that is reversed in place stays reversed.)",
)
NETWORKS_SHARE = Misconception(
    "Two networks share something",
    "A second network changed the first. Is anything kept on the class instead of on self?",
)
WRONG_NOT_SEEN = Misconception(
    "A wrong gradient passes the check",
    "A network whose backpropagated gradient is plainly wrong was called right. "
    "Are the two gradients that you compare computed in two different ways?",
)
ERRORS_AVERAGED = Misconception(
    "One wrong number among many goes unnoticed",
    "Only an entry or two were wrong, and your check hardly saw it.\n    "
    "What does a mean, or a sum with signs, do to a single large error?",
)
ABSOLUTE_ERROR = Misconception(
    "The error is not relative",
    "All gradients were made a thousand times smaller, and with them your errors. "
    "A relative error compares the difference with the size of what is compared.",
)
ZERO_BY_ZERO = Misconception(
    "Two gradients that are both 0 give nan",
    "An unused input has gradient 0 both ways. What is 0 divided by 0 in numpy?",
)
PARAMETERS_MOVED = Misconception(
    "The network is not the same afterwards",
    "A check should leave no traces. Is every parameter put back where it was?",
)
CLIMBS = Misconception(
    "The parameters move along the gradient, uphill",
    "The gradient points to where the loss grows. Which way should a step go?",
)
REBOUND = Misconception(
    "The updated parameters do not reach the network",
    "params[name] = params[name] - step makes a new array, and the layers still hold the old one. "
    "How can the old array itself be changed?",
)
RATE_IGNORED = Misconception(
    "The step does not follow learning_rate",
    "Twice the learning rate should double the step. Is learning_rate in your update?",
)
ONE_BATCH_FOR_ALL = Misconception(
    "Every iteration uses the same mini-batch", "Where is the mini-batch drawn: before the loop, or anew inside it?"
)
NOT_PAIRED = Misconception(
    "Inputs and targets of a mini-batch do not belong together",
    "Some x came with the t of another sample. Are both taken by the same indices?",
)


# ---------------------------------------------------------------------------------------------------------------------
# TwoLayerNet
# ---------------------------------------------------------------------------------------------------------------------

_PARAMETERS = ["W1", "b1", "W2", "b2"]
_SIZES = (5, 6, 4)


def _network(trial: Trial, answer: Subject) -> tuple[Subject, TwoLayerNet]:
    """Make a network of the student's, and one of the reference with the same parameters."""
    network = answer(*_SIZES, weight_init_std=1.0, rng=np.random.default_rng(trial.rng.integers(2**32)))
    # Biases begin at 0; moved away from it, they show whether they are used.
    for name, size in (("b1", _SIZES[1]), ("b2", _SIZES[2])):
        network.add_in_place("params", name, trial.rng.normal(size=size))
    return network, _reference(trial, network)


def _reference(trial: Trial, network: Subject) -> TwoLayerNet:
    reference = TwoLayerNet(*_SIZES)
    values = trial.entries(network.params, "params", _PARAMETERS)
    for name, parameter in reference.params.items():
        value = np.asarray(values[name], dtype=float)
        fits = value.shape == parameter.shape
        trial.require(f"shape of {name}", fits, f"is {value.shape}, should be {parameter.shape}")
        if fits:
            reference.params[name] = value
    return reference


def _samples(trial: Trial, reference: TwoLayerNet) -> tuple[NDArray, NDArray]:
    """Draw a batch that stays away from the kinks of Relu, where a numerical gradient would be no judge."""
    while True:
        x = trial.rng.normal(size=(4, _SIZES[0]))
        if np.abs(reference.layers["Affine1"].forward(x)).min() > 0.01:
            return x, trial.rng.integers(_SIZES[2], size=4)


def _net_forward(trial: Trial, answer: Subject) -> None:
    std = float(trial.rng.uniform(0.02, 0.5))
    large = trial.entries(answer(60, 50, 20, weight_init_std=std).params, "params", _PARAMETERS)
    for name in ("W1", "W2"):
        measured = float(np.std(large[name]))
        problem = f"has standard deviation {measured:.2g} where weight_init_std={std:.2g} was asked for"
        trial.require(f"spread of {name}", abs(measured / std - 1) < 0.2, problem, STD_IGNORED)
    for name in ("b1", "b2"):
        trial.require(f"start of {name}", not np.any(large[name]), "is not zero", BIASES_NOT_ZERO)

    network, reference = _network(trial, answer)
    x, t = _samples(trial, reference)
    scores = reference.predict(x)
    first, second = reference.layers["Affine1"], reference.layers["Affine2"]
    suspects = {
        NO_RELU: second.forward(first.forward(x)),
        RELU_AT_THE_END: np.maximum(scores, 0),
        SOFTMAX_IN_PREDICT: softmax(scores),
    }
    trial.compare("predict(x)", network.predict(x), scores, suspects)
    losses = {mistake: reference.last_layer.forward(wrong, t) for mistake, wrong in suspects.items()}
    trial.compare("loss(x, t)", network.loss(x, t), reference.loss(x, t), losses)
    t[0] = scores[0].argmax()  # at least one right, so that no network scores 0 by accident
    trial.compare("accuracy(x, t)", network.accuracy(x, t), reference.accuracy(x, t))


def _net_gradient(trial: Trial, answer: Subject) -> None:
    network, reference = _network(trial, answer)
    x, t = _samples(trial, reference)
    other_x, other_t = _samples(trial, reference)
    stale = reference.gradient(other_x, other_t)
    expected = reference.numerical_gradient(x, t)

    network.loss(other_x, other_t)
    gradients = trial.entries(network.gradient(x, t), "what gradient(x, t) returns", _PARAMETERS)
    for name in _PARAMETERS:
        exchanged = expected[name[0] + ("2" if name[1] == "1" else "1")]
        suspects = {STALE_FORWARD: stale[name], LAYERS_EXCHANGED: exchanged}
        trial.compare(f"gradient: {name}", gradients[name], expected[name], suspects)

    numerical = trial.entries(network.numerical_gradient(x, t), "what numerical_gradient(x, t) returns", _PARAMETERS)
    for name in _PARAMETERS:
        trial.compare(f"numerical_gradient: {name}", numerical[name], expected[name], {STALE_FORWARD: stale[name]})


def _net_independence(trial: Trial, answer: Subject) -> None:
    seed = int(trial.rng.integers(2**32))
    alike, twin, other = (answer(*_SIZES, rng=np.random.default_rng(seed + offset)) for offset in (0, 0, 1))
    weights = [np.asarray(trial.entries(net.params, "params", _PARAMETERS)["W1"]) for net in (alike, twin, other)]
    trial.require(
        "weights come from rng",
        np.array_equal(weights[0], weights[1]) and not np.array_equal(weights[0], weights[2]),
        "two generators with one seed gave different weights, or two seeds gave the same",
        RNG_IGNORED,
    )

    network, reference = _network(trial, answer)
    x, t = _samples(trial, reference)
    other_x, other_t = _samples(trial, reference)
    # Held against the network's own first answers, so that a wrong formula is not punished here as well.
    scores = np.asarray(network.predict(x), dtype=float)
    expected = trial.entries(network.gradient(x, t), "what gradient(x, t) returns", _PARAMETERS)
    trial.require("scores follow the input", np.ptp(scores, axis=0).all(), "predict returns the same whatever goes in")

    network.gradient(other_x, other_t)
    answer(*_SIZES, weight_init_std=1.0).gradient(other_x, other_t)
    again = trial.entries(network.gradient(x, t), "what gradient(x, t) returns", _PARAMETERS)
    for name in _PARAMETERS:
        same = np.allclose(again[name], expected[name])
        trial.require(f"gradient again: {name}", same, "differs from the first time", SECOND_CALL_BREAKS)
    trial.require(
        "a second network leaves the first alone",
        np.allclose(network.predict(x), scores),
        "scores changed",
        NETWORKS_SHARE,
    )

    for name in _PARAMETERS:
        before = np.asarray(network.predict(x), dtype=float)
        network.add_in_place("params", name, np.full(np.shape(expected[name]), 0.5))
        changed = not np.allclose(network.predict(x), before)
        trial.require(f"{name} is the layer's own", changed, "was changed, and predict did not notice", NOT_CONNECTED)
    trial.require_arguments_unchanged()


# ---------------------------------------------------------------------------------------------------------------------
# gradient_check
# ---------------------------------------------------------------------------------------------------------------------


_INPUTS, _CLASSES = 12, 5


def _data(trial: Trial, samples: int) -> tuple[NDArray, NDArray]:
    return trial.rng.normal(size=(samples, _INPUTS)), trial.rng.integers(_CLASSES, size=samples)


def _errors(trial: Trial, answer: Subject, network: OneLayerNet, x: NDArray, t: NDArray) -> dict[str, float]:
    """Let the student's `gradient_check` look at a network, and take its answer as numbers."""
    before = network.snapshot()
    errors = trial.entries(answer(network, x, t), "what gradient_check returns", ["W1", "b1"])
    unchanged = all(np.array_equal(before[name], value) for name, value in network.snapshot().items())
    trial.require("network unchanged", unchanged, "some parameter has another value than before", PARAMETERS_MOVED)
    for name, error in errors.items():
        trial.require(f"error of {name} is a number", np.ndim(error) == 0, f"has shape {np.shape(error)}")
    return {name: float(np.max(error)) for name, error in errors.items()}


def _check_of_right_network(trial: Trial, answer: Subject) -> None:
    x, t = _data(trial, samples=6)
    errors = _errors(trial, answer, OneLayerNet(_INPUTS, _CLASSES, trial.rng), x, t)
    for name, error in errors.items():
        trial.require(f"right gradient, {name}", 0 <= error < 0.01, f"was given the error {error:.2g}")

    x[:, 2] = 0  # an input that is never used: its weights have the gradient 0, both ways
    errors = _errors(trial, answer, OneLayerNet(_INPUTS, _CLASSES, trial.rng), x, t)
    for name, error in errors.items():
        problem = f"was given the error {error:.2g}"
        cause = ZERO_BY_ZERO if np.isnan(error) else None
        trial.require(f"gradient with zeros, {name}", 0 <= error < 0.01, problem, cause)


def _check_of_wrong_network(trial: Trial, answer: Subject) -> None:
    x, t = _data(trial, samples=6)
    for name in ("W1", "b1"):
        wrong = WrongGradientNet(_INPUTS, _CLASSES, trial.rng, name=name, kind="all")
        errors = _errors(trial, answer, wrong, x, t)
        problem = f"was given the error {errors[name]:.2g}, though every entry was three times too large"
        trial.require(f"wrong gradient, {name}", errors[name] > 0.1, problem, WRONG_NOT_SEEN)
        other = "b1" if name == "W1" else "W1"
        trial.require(
            f"right gradient beside it, {other}", errors[other] < 0.01, f"was given the error {errors[other]:.2g}"
        )

    wrong = WrongGradientNet(_INPUTS, _CLASSES, trial.rng, name="W1", kind="one")
    errors = _errors(trial, answer, wrong, x, t)
    problem = f"was given the error {errors['W1']:.2g}, though one entry was three times too large"
    trial.require("one wrong entry", errors["W1"] > 0.1, problem, ERRORS_AVERAGED)

    wrong = WrongGradientNet(_INPUTS, _CLASSES, trial.rng, name="W1", kind="cancelling")
    errors = _errors(trial, answer, wrong, x, t)
    problem = f"was given the error {errors['W1']:.2g}, though two entries were wrong in opposite directions"
    trial.require("errors that cancel", errors["W1"] > 0.1, problem, ERRORS_AVERAGED)

    wrong = WrongGradientNet(_INPUTS, _CLASSES, trial.rng, name="W1", kind="all", loss_scale=1e-3)
    errors = _errors(trial, answer, wrong, x, t)
    problem = f"was given the error {errors['W1']:.2g}, though every entry was three times too large"
    trial.require("wrong gradient of a small loss", errors["W1"] > 0.1, problem, ABSOLUTE_ERROR)


# ---------------------------------------------------------------------------------------------------------------------
# train
# ---------------------------------------------------------------------------------------------------------------------

_ITERATIONS, _BATCH_SIZE = 12, 5


def _train(trial: Trial, answer: Subject, rate: float, seed: int, x: NDArray, t: NDArray) -> tuple[OneLayerNet, Any]:
    """Let the student's `train` train a network that remembers what it was asked."""
    network = OneLayerNet(_INPUTS, _CLASSES, np.random.default_rng(7))
    losses = answer(network, x, t, _ITERATIONS, _BATCH_SIZE, rate, np.random.default_rng(seed))
    return network, losses


def _train_updates(trial: Trial, answer: Subject) -> None:
    x, t = _data(trial, samples=40)
    rate = float(trial.rng.uniform(0.05, 0.3))
    network, losses = _train(trial, answer, rate, int(trial.rng.integers(2**32)), x, t)

    history = network.history
    trial.require(
        "one gradient an iteration",
        len(history) == _ITERATIONS,
        f"gradient was called {len(history)} times, not {_ITERATIONS}",
    )
    moves = [*(step.parameters for step in history[1:]), network.snapshot()]
    for step, after in zip(history, moves, strict=True):
        for name, gradient in step.gradients.items():
            before = step.parameters[name]
            suspects = {CLIMBS: before + rate * gradient, RATE_IGNORED: before - gradient}
            if not network.is_connected():
                suspects[REBOUND] = before
            trial.compare(f"{name} after an update", after[name], before - rate * gradient, suspects)

    trial.require("as many losses as iterations", np.shape(losses) == (_ITERATIONS,), f"got {np.shape(losses)} losses")
    if np.shape(losses) == (_ITERATIONS,):
        for loss, step, after in zip(losses, history, moves, strict=False):
            # Before or after the update: both are in use, and both are right.
            candidates = [network.loss_with(parameters, step.x, step.t) for parameters in (step.parameters, after)]
            trial.compare("losses", loss, min(candidates, key=lambda value: abs(value - loss)))


def _train_batches(trial: Trial, answer: Subject) -> None:
    x, t = _data(trial, samples=40)
    seed = int(trial.rng.integers(2**32))
    network, _ = _train(trial, answer, 0.1, seed, x, t)
    history = network.history

    rows = {tuple(row): label for row, label in zip(x, t, strict=True)}
    sizes = {len(step.x) for step in history}
    trial.require("mini-batches have batch_size samples", sizes == {_BATCH_SIZE}, f"found sizes {sorted(sizes)}")
    known = all(tuple(row) in rows for step in history for row in step.x)
    trial.require("samples are from x", known, "some sample of a mini-batch is not a row of x")
    if known:
        paired = all(rows[tuple(row)] == label for step in history for row, label in zip(step.x, step.t, strict=False))
        trial.require("x and t belong together", paired, "a sample came with another one's target", NOT_PAIRED)
    drawn = {step.x.tobytes() for step in history}
    trial.require("every iteration draws anew", len(drawn) > 1, "all mini-batches were the same", ONE_BATCH_FOR_ALL)

    again, _ = _train(trial, answer, 0.1, seed, x, t)
    other, _ = _train(trial, answer, 0.1, seed + 1, x, t)
    same = [step.x.tobytes() for step in again.history] == [step.x.tobytes() for step in history]
    different = [step.x.tobytes() for step in other.history] != [step.x.tobytes() for step in history]
    trial.require(
        "mini-batches come from rng",
        same and different,
        "the same seed drew other samples, or another seed the same",
        RNG_IGNORED,
    )
    trial.require_arguments_unchanged()


parts = [
    Part("TwoLayerNet-1", "parameters, scores and loss", _net_forward),
    Part("TwoLayerNet-2", "gradients", _net_gradient),
    Part("TwoLayerNet-3", "independence", _net_independence),
    Part("gradient_check-1", "right gradients", _check_of_right_network),
    Part("gradient_check-2", "wrong gradients", _check_of_wrong_network),
    Part("train-1", "updates and losses", _train_updates),
    Part("train-2", "mini-batches", _train_batches),
]
