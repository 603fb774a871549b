"""Checks for assignment 5.7: `TwoLayerNet`, `gradient_check` and `train`."""

import copy
from typing import Any

import numpy as np
from numpy.typing import NDArray

from course_lib.checks.failure import Stop
from course_lib.checks.handed_in import OneLayerNet, WrongGradientNet
from course_lib.checks.misconceptions import ARGUMENT_CHANGED
from course_lib.checks.part import Part
from course_lib.checks.subject import Subject
from course_lib.checks.trial import AnyOf, Misconception, Suspects, Trial, brief
from course_lib.functions import softmax
from course_lib.gradients import numerical_gradient
from course_lib.layers import Relu
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
OTHER_DISTRIBUTION = Misconception(
    "The weights are not drawn from a normal distribution around 0",
    "They follow weight_init_std, but their spread is another one. Which method of rng did you call, "
    "and does it ever give a negative number?",
)
RNG_IGNORED = Misconception(
    "The weights do not come from the given generator",
    "Two networks made with np.random.default_rng(0) should begin alike. Where does your randomness come from?",
)
BIASES_NOT_ZERO = Misconception(
    "The biases do not begin at zero",
    "Only the weights need to be random, to tell the units apart. Where do biases begin?",
)
LOSS_SUMMED = Misconception(
    "The loss is a sum, not an average over the samples",
    "Hand in every sample twice. Should the loss double? What does last_layer give?",
)
NOT_A_SHARE = Misconception(
    "accuracy is not a share from 0 to 1",
    "If every answer is right, accuracy should be 1, whether there are 3 samples or 3,000. What is yours?",
)
SHARE_OF_WRONG = Misconception(
    "accuracy is the share of wrong answers", "Do you count where the answer is that of t, or where it is not?"
)
FORWARD_ORDER = Misconception(
    "The backward pass goes through the layers in the order of the forward pass",
    "Which layer stands next to the loss, and so gets what last_layer.backward() returns?",
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
    "What did the first call change for good? (A list that is reversed in place stays reversed, "
    "and reversed(...) can be gone through once only.)",
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
    "What does a mean, or a sum over all entries, do to a single large error?",
)
SIGNS_CANCEL = Misconception(
    "Errors in opposite directions cancel",
    "One entry was too large and another too small by as much. What is the sum or the mean of +5 and -5?",
)
SIGNED_MAXIMUM = Misconception(
    "An error in one direction is not seen",
    "Make an entry too large, then too small: your check sees one of the two. What is the maximum of -5 and 0?",
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
BATCHES_NOT_FROM_RNG = Misconception(
    "The mini-batches do not come from the given generator",
    "Two runs with np.random.default_rng(0) should draw the same samples, and one with default_rng(1) others. "
    "Who draws yours?",
)
WHOLE_DATA = Misconception(
    "Every iteration uses all of the data",
    "How many samples does network.gradient get in an iteration of yours, and how many is batch_size?",
)
SEVERAL_GRADIENTS = Misconception(
    "The gradients are computed several times in an iteration",
    "All gradients of an iteration belong to the same parameters. "
    "Where do you call network.gradient: before the loop over the parameters, or inside it?",
)
DIVIDED_AGAIN = Misconception(
    "The gradient is divided by the batch size once more",
    "The loss is an average over the mini-batch. Who has divided by the number of samples already?",
)
LOSS_OF_ALL = Misconception(
    "The losses are those of all the data",
    "The task asks for the loss of the iteration's mini-batch. Which samples does your call of network.loss get?",
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
# Where all sizes are the same, a mistake gives no error that hides it, but numbers by which it can be recognised.
_SQUARE = (5, 5, 5)


class _SoftmaxAsLayer:
    """A softmax in the forward pass that the backward pass knows nothing of."""

    def forward(self, x: NDArray) -> NDArray:
        return softmax(x)

    def backward(self, dout: NDArray) -> NDArray:
        return dout


def _new(answer: Subject, *sizes: int, **keywords: Any) -> Subject:
    network = answer(*sizes, **keywords)
    if not isinstance(network, Subject):
        raise Stop(f"TwoLayerNet should be a class of networks, but what it made is {brief(network)}")
    return network


def _network(trial: Trial, answer: Subject, sizes: tuple[int, int, int]) -> tuple[Subject, TwoLayerNet]:
    """Make a network of the student's, and one of the reference with the same parameters."""
    network = _new(answer, *sizes, weight_init_std=0.7, rng=np.random.default_rng(trial.rng.integers(2**32)))
    before = _reference(trial, network, sizes)
    # Biases begin at 0; moved away from it, they show whether they are used.
    for name, size in (("b1", sizes[1]), ("b2", sizes[2])):
        signs = trial.rng.permuted(np.resize([1, -1], size))  # some units on, some off
        network.add_in_place("params", name, signs * trial.rng.uniform(0.5, 1.5, size))
    # Layers that hold copies do not notice. That is looked at by part 3, and is to count once.
    probe = trial.rng.normal(size=(2, sizes[0]))
    connected = not _close(network.predict(probe), before.predict(probe))
    return network, _reference(trial, network, sizes) if connected else before


def _reference(trial: Trial, network: Subject, sizes: tuple[int, int, int]) -> TwoLayerNet:
    reference = TwoLayerNet(*sizes)
    values = trial.entries(network.params, "params", _PARAMETERS)
    for name, parameter in reference.params.items():
        value = trial.numbers(values[name], name)
        if name.startswith("W"):
            trial.require(f"{name} is drawn", np.std(value) > 1e-3, "all of its entries are (almost) the same")
        fits = value.shape == parameter.shape
        trial.require(f"shape of {name}", fits, f"is {value.shape}, should be {parameter.shape}")
        if fits:
            reference.params[name] = value.astype(float)
    return reference


def _variants(reference: TwoLayerNet) -> dict[Misconception | tuple[Misconception, ...], TwoLayerNet]:
    """Rebuild a network with each of the mistakes that its forward pass may hold. The layers are the same ones."""
    first, relu, second = reference.layers.values()
    layers = {
        NO_RELU: [first, second],
        RELU_AT_THE_END: [first, relu, second, Relu()],
        (NO_RELU, RELU_AT_THE_END): [first, second, Relu()],
        SOFTMAX_IN_PREDICT: [first, relu, second, _SoftmaxAsLayer()],
    }
    variants = {}
    for mistake, row in layers.items():
        variants[mistake] = copy.copy(reference)
        variants[mistake].layers = dict(enumerate(row))
    return variants


def _samples(trial: Trial, reference: TwoLayerNet, number: int) -> tuple[NDArray, NDArray]:
    """Draw a batch that stays away from the kinks of Relu, where a numerical gradient would be no judge.

    Some numbers are negative in front of the Relu, and some scores are: otherwise it would not matter where it stands.
    """
    inputs, classes = len(reference.params["W1"]), len(reference.params["b2"])
    for _ in range(1000):  # not for ever: the weights are the student's, and may be 0 or nan
        x = trial.rng.normal(size=(number, inputs))
        both = reference.layers["Affine1"].forward(x), reference.predict(x)
        if all(np.abs(values).min() > 0.01 and values.min() < -0.1 for values in both):
            break
    return x, trial.rng.integers(classes, size=number)


def _close(one: Any, other: Any) -> bool:
    return np.shape(one) == np.shape(other) and np.allclose(one, other, rtol=1e-4, atol=1e-6)


def _net_forward(trial: Trial, answer: Subject) -> None:
    _initial_parameters(trial, answer)

    network, reference = _network(trial, answer, _SIZES)
    x, t = _samples(trial, reference, 5)
    variants = _variants(reference)
    scores = trial.numbers(network.predict(x), "what predict returns")
    suspects = {mistake: net.predict(x) for mistake, net in variants.items()}
    trial.compare("predict(x)", scores, reference.predict(x), suspects)

    loss = reference.loss(x, t)
    suspects = {mistake: net.loss(x, t) for mistake, net in variants.items()}
    trial.compare("loss(x, t)", network.loss(x, t), loss, suspects | {LOSS_SUMMED: len(x) * loss})

    if scores.shape == (len(x), _SIZES[-1]):  # held against the network's own scores, wrong ones are known by now
        answers = scores.argmax(axis=1)
        t[0] = answers[0]  # at least one right, so that no network scores 0 by accident
        share = np.mean(answers == t)
        suspects = {NOT_A_SHARE: AnyOf([len(x) * share, 100 * share]), SHARE_OF_WRONG: 1 - share}
        trial.compare("accuracy(x, t)", network.accuracy(x, t), share, suspects)


def _initial_parameters(trial: Trial, answer: Subject) -> None:
    stds = trial.rng.uniform([0.02, 0.5], [0.1, 2])
    values = [
        trial.entries(_new(answer, 40, 30, 20, weight_init_std=s).params, "params", _PARAMETERS)
        for s in map(float, stds)
    ]
    for name in ("W1", "W2"):
        spreads = np.array([np.std(trial.numbers(each[name], name)) for each in values])
        ratios = spreads / stds
        cause = OTHER_DISTRIBUTION if 0 < ratios.max() < 1.4 * ratios.min() else STD_IGNORED
        worst = np.abs(ratios - 1).argmax()
        problem = f"has standard deviation {spreads[worst]:.2g} where weight_init_std={stds[worst]:.2g} was asked for"
        trial.require(f"spread of {name}", abs(ratios[worst] - 1) < 0.2, problem, cause)
    for name in ("b1", "b2"):
        trial.require(f"start of {name}", not np.any(values[0][name]), "is not zero", BIASES_NOT_ZERO)


def _net_gradient(trial: Trial, answer: Subject) -> None:
    network, reference = _network(trial, answer, _SQUARE)
    (x, t), (other_x, other_t) = _samples(trial, reference, 4), _samples(trial, reference, 4)
    # A mistake of the forward pass is looked at by part 1.
    # Here the gradients of the network that is there are the right ones.
    variants = _variants(reference)
    loss = network.loss(x, t)
    judge = next((net for net in [reference, *variants.values()] if _close(loss, net.loss(x, t))), reference)
    # A short step, which does not reach the kinks of Relu.
    expected = {n: numerical_gradient(lambda _: judge.loss(x, t), array, 1e-5) for n, array in judge.params.items()}

    before = trial.entries(network.params, "params", _PARAMETERS)
    network.loss.run(other_x, other_t)
    numerical = trial.entries(network.numerical_gradient(x, t), "what numerical_gradient(x, t) returns", _PARAMETERS)
    after = trial.entries(network.params, "params", _PARAMETERS)
    unmoved = all(np.array_equal(before[name], after[name]) for name in _PARAMETERS)
    problem = "some parameter has another value than before"
    trial.require("parameters after numerical_gradient", unmoved, problem, PARAMETERS_MOVED)
    if not unmoved:
        for name in _PARAMETERS:
            network.add_in_place("params", name, before[name] - after[name])

    network.loss.run(other_x, other_t)
    gradients = trial.entries(network.gradient(x, t), "what gradient(x, t) returns", _PARAMETERS)
    suspects = _gradient_suspects(reference, judge, variants, x, t, other_x, other_t)
    for name in _PARAMETERS:
        trial.compare(f"gradient: {name}", gradients[name], expected[name], suspects[name])
        other_way = {LAYERS_EXCHANGED: suspects[name][LAYERS_EXCHANGED], NOT_CONNECTED: np.zeros_like(expected[name])}
        mine = trial.numbers(numerical[name], f"numerical_gradient: {name}")
        # A longer or a shorter step than ours makes it less exact, but not wrong.
        coarse = mine.shape == expected[name].shape
        coarse = coarse and np.abs(mine - expected[name]).max() < 1e-2 * np.abs(expected[name]).max()
        trial.compare(f"numerical_gradient: {name}", mine, mine if coarse else expected[name], other_way)


def _gradient_suspects(
    reference: TwoLayerNet,
    judge: TwoLayerNet,
    variants: dict,
    x: NDArray,
    t: NDArray,
    other_x: NDArray,
    other_t: NDArray,
) -> dict[str, Suspects]:
    """Tell, for each parameter, which gradient each mistake would give."""
    right, stale = judge.gradient(x, t), judge.gradient(other_x, other_t)
    twice = variants[SOFTMAX_IN_PREDICT].gradient(x, t)
    reference.loss(x, t)
    dout = reference.last_layer.backward()
    for layer in reference.layers.values():
        dout = layer.backward(dout)
    first, second = reference.layers["Affine1"], reference.layers["Affine2"]
    forward = {"W1": first.dW, "b1": first.db, "W2": second.dW, "b2": second.db}
    exchanged = {"W1": "W2", "b1": "b2", "W2": "W1", "b2": "b1"}
    return {
        name: {
            STALE_FORWARD: stale[name],
            LAYERS_EXCHANGED: right[exchanged[name]],
            FORWARD_ORDER: forward[name],
            SOFTMAX_IN_PREDICT: twice[name],
            (STALE_FORWARD, LAYERS_EXCHANGED): stale[exchanged[name]],
            (FORWARD_ORDER, LAYERS_EXCHANGED): forward[exchanged[name]],
        }
        for name in _PARAMETERS
    }


def _net_independence(trial: Trial, answer: Subject) -> None:
    seed = int(trial.rng.integers(2**32))
    drawn = []
    for offset in (0, 0, 1):
        # One after the other: two networks that share something are looked at below.
        params = _new(answer, *_SIZES, rng=np.random.default_rng(seed + offset)).params
        drawn.append(trial.entries(params, "params", _PARAMETERS))
    for name in ("W1", "W2"):
        one, twin, other = (np.asarray(each[name]) for each in drawn)
        follows = np.array_equal(one, twin) and not np.array_equal(one, other)
        problem = "two generators with one seed gave different weights, or two seeds gave the same"
        trial.require(f"{name} comes from rng", follows, problem, RNG_IGNORED)

    network, reference = _network(trial, answer, _SQUARE)
    (x, t), (other_x, other_t) = _samples(trial, reference, 4), _samples(trial, reference, 4)

    def gradient(x: NDArray, t: NDArray) -> dict[str, Any]:
        network.loss.run(x, t)  # whether gradient makes a forward pass of its own is looked at by part 2
        return trial.entries(network.gradient(x, t), "what gradient(x, t) returns", _PARAMETERS)

    # Held against the network's own first answers, so that a wrong formula is not punished here as well.
    scores = trial.numbers(network.predict(x), "what predict returns").astype(float)
    follows = np.ndim(scores) == 2 and np.ptp(scores, axis=0).all()
    trial.require("scores follow the input", follows, "predict returns the same whatever goes in")
    first, second, between, third = (gradient(*data) for data in ((x, t), (x, t), (other_x, other_t), (x, t)))
    for name in _PARAMETERS:
        same = _close(second[name], first[name]) and _close(third[name], first[name])
        trial.require(f"gradient again: {name}", same, "differs from the first time", SECOND_CALL_BREAKS)
    follows = not all(_close(between[name], first[name]) for name in _PARAMETERS)
    trial.require("gradient of other data", follows, "is the same as before", SECOND_CALL_BREAKS)

    before_moving = trial.entries(network.params, "params", _PARAMETERS)
    # Among many samples are some that reach every unit; a few may find all of them off.
    many = trial.rng.normal(size=(50, x.shape[1]))
    for name in _PARAMETERS:
        before = network.predict(many)
        # By other amounts everywhere: a softmax would not notice if all scores rose alike.
        network.add_in_place("params", name, trial.rng.uniform(0.2, 1, np.shape(before_moving[name])))
        changed = not _close(network.predict(many), before)
        trial.require(f"{name} is the layer's own", changed, "was changed, and predict did not notice", NOT_CONNECTED)

    before = network.predict(x)
    _new(answer, *_SQUARE, weight_init_std=1.0).gradient(other_x, other_t)
    alone = _close(network.predict(x), before)
    trial.require("a second network leaves the first alone", alone, "its scores changed", NETWORKS_SHARE)
    trial.require_arguments_unchanged(ARGUMENT_CHANGED)


# ---------------------------------------------------------------------------------------------------------------------
# gradient_check
# ---------------------------------------------------------------------------------------------------------------------

_INPUTS, _CLASSES = 6, 5


def _data(trial: Trial, samples: int) -> tuple[NDArray, NDArray]:
    return trial.rng.normal(size=(samples, _INPUTS)), trial.rng.integers(_CLASSES, size=samples)


def _network_and_data(trial: Trial, make: Any, unused: int | None = None) -> tuple[OneLayerNet, NDArray, NDArray]:
    """Draw until no entry of a gradient is so small that a numerical one would hold nothing but rounding errors."""
    while True:
        x, t = _data(trial, samples=6)
        used = np.arange(_INPUTS) != unused
        x[:, ~used] = 0
        network = make(_INPUTS, _CLASSES, trial.rng)
        right = network.right_gradient(x, t)
        if min(np.abs(right["W1"][used]).min(), np.abs(right["b1"]).min()) > 1e-3 * network.loss_scale:
            return network, x, t


def _errors(trial: Trial, answer: Subject, network: OneLayerNet, x: NDArray, t: NDArray) -> dict[str, float]:
    """Let the student's `gradient_check` look at a network, and take its answer as numbers."""
    errors = trial.entries(answer(network, x, t), "what gradient_check returns", ["W1", "b1"])
    for name in ("W1", "b1"):
        error = trial.numbers(errors[name], f"the error of {name}", finite=False)
        trial.require(f"error of {name} is a number", error.ndim == 0, f"has shape {error.shape}")
        errors[name] = float(np.max(error))
    return errors


def _check_of_right_network(trial: Trial, answer: Subject) -> None:
    def look(words: str, cause: Misconception | None, unused: int | None = None) -> None:
        network, x, t = _network_and_data(trial, OneLayerNet, unused)
        before = network.snapshot()
        errors = _errors(trial, answer, network, x, t)
        trial.require("network.gradient is used", len(network.history) > 0, "it was never called")
        unchanged = all(np.array_equal(before[name], value) for name, value in network.snapshot().items())
        problem = "some parameter has another value than before"
        trial.require("network unchanged", unchanged, problem, PARAMETERS_MOVED)
        for name in ("W1", "b1"):
            error = errors[name]
            why = PARAMETERS_MOVED if not unchanged else cause if np.isnan(error) else None
            trial.require(f"{words}, {name}", abs(error) < 0.01, f"was given the error {error:.2g}", why)

    look("right gradient", None)
    network, x, t = _network_and_data(trial, lambda *a: WrongGradientNet(*a, "W1", "all"))
    tells = _errors(trial, answer, network, x, t)["W1"] > 0.01
    trial.require("a wrong gradient, to compare", tells, "was given as small an error as a right one")
    with trial.attempt("gradient with zeros", ZERO_BY_ZERO):
        look("gradient with zeros", ZERO_BY_ZERO, unused=2)  # weights of an unused input: gradient 0, both ways


def _check_of_wrong_network(trial: Trial, answer: Subject) -> None:
    cases = [
        ("W1 three times too large", "W1", "all", 1.0),
        ("b1 three times too large", "b1", "all", 1.0),
        ("W1 three times too large, small loss", "W1", "all", 1e-3),
        ("one entry too large", "W1", "up", 1.0),
        ("one entry too small", "W1", "down", 1.0),
        ("two entries, in opposite directions", "W1", "cancelling", 1.0),
    ]
    seen, explanations = [], []
    # Now and then a right network comes in between: what is found is to depend on the network alone.
    cases = [cases[index] for index in trial.rng.permutation(len(cases))]
    for quantity, name, kind, scale in cases:
        if trial.rng.random() < 0.5:
            network, x, t = _network_and_data(trial, OneLayerNet)
            for right, error in _errors(trial, answer, network, x, t).items():
                trial.require(
                    f"a right network in between, {right}", abs(error) < 0.01, f"was given the error {error:.2g}"
                )
        network, x, t = _network_and_data(trial, lambda *a, n=name, k=kind, s=scale: WrongGradientNet(*a, n, k, s))
        errors = _errors(trial, answer, network, x, t)
        wrong, right = network.gradient(x, t)[name], network.right_gradient(x, t)[name]
        seen.append((quantity, errors[name], np.max(np.abs(wrong - right) / (np.abs(wrong) + np.abs(right)))))
        guesses = _guesses(wrong, right)
        explanations.append({key for key in guesses if np.isclose(errors[name], guesses[key], 0.03, 1e-6).any()})
        other = "b1" if name == "W1" else "W1"
        problem = f"was given the error {errors[other]:.2g}"
        trial.require(f"right gradient beside it, {other}", abs(errors[other]) < 0.01, problem)
    for quantity, error, expected in seen:
        # All common definitions of a relative error are well above this limit, for all cases.
        found = error > 0.3
        suspects = {key: error for key in guesses if all(key in each for each in explanations)}
        trial.compare(f"error of {quantity}", error, error if found else expected, suspects)


def _guesses(a: NDArray, b: NDArray) -> dict[Misconception | tuple[Misconception, ...], list[float]]:
    """Tell what ways of summing up errors that are not the right one make of two gradients, by all ways of writing."""
    d = a - b
    sizes = [np.abs(a) + np.abs(b), np.maximum(np.abs(a), np.abs(b)), np.abs(b), np.abs(a)]
    relative = [d / size for size in sizes]
    absolute = np.abs(d)
    norm = np.linalg.norm
    return {
        WRONG_NOT_SEEN: [0.0],
        ABSOLUTE_ERROR: [absolute.max()],
        ERRORS_AVERAGED: [
            *(np.mean(np.abs(r)) for r in relative),
            *(np.mean(absolute) / np.mean(size) for size in sizes),
            *(absolute.max() / size.max() for size in sizes),
            norm(d) / (norm(a) + norm(b)),
            norm(d) / norm(b),
            norm(d) / max(norm(a), norm(b)),
        ],
        SIGNED_MAXIMUM: [value for r in relative for value in (r.max(), (-r).max())],
        SIGNS_CANCEL: [
            *(sign * value for r in relative for value in (r.mean(), r.sum()) for sign in (1, -1)),
            *(sign * d.sum() / size.sum() for size in sizes for sign in (1, -1)),
        ],
        (ERRORS_AVERAGED, ABSOLUTE_ERROR): [absolute.mean(), np.sqrt(np.mean(d**2)), np.mean(d**2), norm(d)],
        (SIGNED_MAXIMUM, ABSOLUTE_ERROR): [d.max(), (-d).max()],
        (SIGNS_CANCEL, ABSOLUTE_ERROR): [sign * value for value in (d.sum(), d.mean()) for sign in (1, -1)],
    }


# ---------------------------------------------------------------------------------------------------------------------
# train
# ---------------------------------------------------------------------------------------------------------------------

_ITERATIONS, _BATCH_SIZE, _SAMPLES = 12, 5, 40


def _train(trial: Trial, answer: Subject, rate: float, seed: int, x: NDArray, t: NDArray) -> tuple[OneLayerNet, Any]:
    """Let the student's `train` train a network that remembers what it was asked."""
    network = OneLayerNet(_INPUTS, _CLASSES, np.random.default_rng(7))
    losses = answer(network, x, t, _ITERATIONS, _BATCH_SIZE, rate, np.random.default_rng(seed))
    return network, losses


def _train_updates(trial: Trial, answer: Subject) -> None:
    x, t = _data(trial, _SAMPLES)
    rate = float(trial.rng.uniform(0.15, 0.35))
    network, losses = _train(trial, answer, rate, int(trial.rng.integers(2**32)), x, t)

    history = network.history
    start = OneLayerNet(_INPUTS, _CLASSES, np.random.default_rng(7)).snapshot()
    untouched = bool(history) and all(np.array_equal(history[0].parameters[name], start[name]) for name in start)
    trial.require(
        "starts from the network that is there", untouched, "its parameters had other values at the first step"
    )
    often = len(history)
    problem = f"gradient was called {often} times, not {_ITERATIONS}"
    cause = SEVERAL_GRADIENTS if often and often % _ITERATIONS == 0 else None
    trial.require("one gradient an iteration", often == _ITERATIONS, problem, cause)
    moves = [*(step.parameters for step in history[1:]), network.snapshot()]
    if often > _ITERATIONS:
        return  # which call belongs to which update, nobody can tell
    for step, after in zip(history, moves, strict=False):
        for name, gradient in step.gradients.items():
            before = step.parameters[name]
            suspects = {
                CLIMBS: before + rate * gradient,
                RATE_IGNORED: AnyOf(before - other * gradient for other in (1, 0.1, 0.01, 0.001)),
                REBOUND: before,
                DIVIDED_AGAIN: before - rate * gradient / _BATCH_SIZE,
                (CLIMBS, RATE_IGNORED): AnyOf(before + other * gradient for other in (1, 0.1, 0.01, 0.001)),
            }
            trial.compare(f"{name} after an update", after[name], before - rate * gradient, suspects)

    losses = trial.numbers(losses, "what train returns")
    fits = losses.shape == (_ITERATIONS,)
    trial.require("one loss an iteration", fits, f"got shape {losses.shape} for {_ITERATIONS} iterations")
    if fits:
        for loss, step, after in zip(losses, history, moves, strict=False):
            # Before or after the update: both are in use, and both are right.
            candidates = [network.loss_with(parameters, step.x, step.t) for parameters in (step.parameters, after)]
            of_all = AnyOf(network.loss_with(parameters, x, t) for parameters in (step.parameters, after))
            nearest = min(candidates, key=lambda value: abs(value - loss))
            trial.compare("losses", loss, nearest, {LOSS_OF_ALL: of_all})


def _train_batches(trial: Trial, answer: Subject) -> None:
    x, t = _data(trial, _SAMPLES)
    seed = int(trial.rng.integers(2**32))

    def samples(seed: int) -> tuple[OneLayerNet, list[bytes]]:
        network, _ = _train(trial, answer, 0.1, seed, x, t)
        return network, [step.x.tobytes() for step in network.history]

    network, drawn = samples(seed)
    history = network.history
    trial.require("network.gradient is used", len(history) > 0, "it was never called")
    rows = {tuple(row): label for row, label in zip(x, t, strict=True)}
    sizes = {len(step.x) for step in history} - {_BATCH_SIZE}
    cause = WHOLE_DATA if sizes == {_SAMPLES} else None
    trial.require("mini-batches have batch_size samples", not sizes, f"found sizes {sorted(sizes)}", cause)
    known = all(tuple(row) in rows for step in history for row in step.x)
    trial.require("samples are from x", known, "some sample of a mini-batch is not a row of x")
    if known:
        paired = all(rows[tuple(row)] == label for step in history for row, label in zip(step.x, step.t, strict=False))
        trial.require("x and t belong together", paired, "a sample came with another one's target", NOT_PAIRED)
    if not sizes:
        alike = len(set(drawn)) == 1
        trial.require("every iteration draws anew", not alike, "all mini-batches were the same", ONE_BATCH_FOR_ALL)
        follows = drawn == samples(seed)[1] and (alike or drawn != samples(seed + 1)[1])
        problem = "the same seed drew other samples, or another seed the same"
        trial.require("mini-batches come from rng", follows, problem, BATCHES_NOT_FROM_RNG)
    trial.require_arguments_unchanged(ARGUMENT_CHANGED)


parts = [
    Part("TwoLayerNet-1", "parameters, scores and loss", _net_forward),
    Part("TwoLayerNet-2", "gradients", _net_gradient),
    Part("TwoLayerNet-3", "independence", _net_independence),
    Part("gradient_check-1", "right gradients", _check_of_right_network),
    Part("gradient_check-2", "wrong gradients", _check_of_wrong_network),
    Part("train-1", "updates and losses", _train_updates),
    Part("train-2", "mini-batches", _train_batches),
]
