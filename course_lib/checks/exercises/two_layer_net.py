"""Checks for `TwoLayerNet`, assignment 5.7."""

import copy
from typing import Any

import numpy as np
from numpy.typing import NDArray

from course_lib.checks.checker import (
    Answer,
    AnyOf,
    Cause,
    Checker,
    Misconception,
    Part,
    Stop,
    Suspects,
    brief,
    is_close,
)
from course_lib.checks.exercises import misconceptions as m
from course_lib.checks.exercises.classification import factors_of
from course_lib.checks.exercises.difference_quotients import SEVERAL_STEPS, require_backward_pass
from course_lib.functions import softmax
from course_lib.gradients import numerical_gradient
from course_lib.layers import Affine, Relu
from course_lib.networks import TwoLayerNet

NO_RELU = Misconception(
    "There is no Relu between the two affine layers",
    "Two affine layers in a row are one affine layer. What must be between them, and does predict go through it?",
)
RELU_AT_THE_END = Misconception(
    "The scores go through a Relu", "None of your scores is negative. Which of your layers comes last in predict?"
)
SOFTMAX_IN_PREDICT = Misconception(
    "predict returns probabilities instead of scores",
    "last_layer applies softmax itself. What happens to the loss if it receives probabilities instead of scores?",
)
STD_IGNORED = Misconception(
    "The weights do not have the standard deviation weight_init_std",
    "Make two networks, one with weight_init_std=0.01 and one with 1. By which factor should their weights differ?",
)
OTHER_DISTRIBUTION = Misconception(
    "The weights are not drawn from a normal distribution around 0",
    "They scale with weight_init_std, but their spread is different. Which method of rng did you call, "
    "and does it ever return a negative number?",
)
RNG_IGNORED = Misconception(
    "The weights are not drawn from rng",
    "Two networks made with np.random.default_rng(0) should start alike, and one with default_rng(1) otherwise. "
    "Where does your randomness come from?",
)
BIASES_NOT_ZERO = Misconception(
    "The biases do not start at zero",
    "Only the weights need to be random, to make the units differ. Which values should the biases start from?",
)
NOT_A_FRACTION = Misconception(
    "accuracy is not a fraction between 0 and 1",
    "If every answer is right, accuracy should be 1, whether there are 3 samples or 3,000. What is yours?",
)
FORWARD_ORDER = Misconception(
    "The backward pass goes through the layers in the order of the forward pass",
    "Which layer is next to the loss, and so receives what last_layer.backward() returns?",
)
RELU_SKIPPED = Misconception(
    "The backward pass leaves out the Relu",
    "The forward pass goes through three layers. Through how many does the signal go on its way back?",
)
STALE_FORWARD = Misconception(
    "gradient uses an earlier forward pass",
    "The layers keep the values of their latest pass. Does gradient(x, t) run the forward pass on its own x and t?",
)
NOT_NUMERICAL = Misconception(
    "numerical_gradient does not differentiate numerically",
    "The two methods are there to check each other. If backward had a mistake, would yours disagree?",
)
NOT_CONNECTED = Misconception(
    "The layers do not see changes to the parameters",
    "Training will update params['W1'] in place. Is that the same array that Affine1 holds, or a copy of it?",
)
SECOND_CALL_BREAKS = Misconception(
    "The second call of gradient gives a different result",
    "What did the first call change permanently? (A list that is reversed in place stays reversed, "
    "and reversed(...) can be iterated over only once.)",
)
NETWORKS_SHARE = Misconception(
    "Two networks share state",
    "A second network changed the first. Is anything stored on the class instead of on self?",
)


_PARAMETERS = ["W1", "b1", "W2", "b2"]
_LAYERS = ["Affine1", "Relu1", "Affine2"]
_SIZES = (5, 6, 4)
_SQUARE = (5, 5, 5)


class _SoftmaxAsLayer(Relu):
    """A softmax in the forward pass, in place of a Relu, that the backward pass ignores."""

    def forward(self, x: NDArray) -> NDArray:
        return softmax(x)

    def backward(self, dout: NDArray) -> NDArray:
        return dout


def _new(answer: Answer, *sizes: int, **keywords: Any) -> Answer:
    try:
        network = answer(*sizes, **keywords)
    except Stop as stop:
        if "unexpected keyword argument 'rng'" not in str(stop):
            raise
        network = answer(*sizes, **{name: value for name, value in keywords.items() if name != "rng"})
    if not isinstance(network, Answer):
        raise Stop(f"TwoLayerNet(...) should be a network, but it is {brief(network)}")
    return network


def _network(checker: Checker, answer: Answer, sizes: tuple[int, int, int]) -> tuple[Answer, TwoLayerNet]:
    """Make a network of the student's class, and a reference network with the same parameters."""
    network = _new(answer, *sizes, weight_init_std=0.7, rng=np.random.default_rng(checker.rng.integers(2**32)))
    before = _reference(checker, network, sizes)
    # Biases start at 0; other values show whether they are used.
    for name, size in (("b1", sizes[1]), ("b2", sizes[2])):
        signs = checker.rng.permuted(np.resize([1, -1], size))  # some units on, some off
        network.add_in_place("params", name, signs * checker.rng.uniform(0.5, 1.5, size))
    # Layers that hold copies do not notice. That is checked in part 3, and should cost points once.
    probe = checker.rng.normal(size=(2, sizes[0]))
    connected = not is_close(network.predict(probe), before.predict(probe))
    return network, _reference(checker, network, sizes) if connected else before


def _reference(checker: Checker, network: Answer, sizes: tuple[int, int, int]) -> TwoLayerNet:
    reference = TwoLayerNet(*sizes)
    values = checker.entries(network.params, "params", _PARAMETERS)
    for name, parameter in reference.params.items():
        value = checker.numbers(values[name], name)
        if name.startswith("W"):
            checker.require(f"{name} is drawn", np.std(value) > 1e-3, "all of its entries are (almost) the same")
        fits = value.shape == parameter.shape
        checker.require(f"shape of {name}", fits, f"is {value.shape}, should be {parameter.shape}")
        if fits:
            reference.params[name] = value.astype(float)
    return reference


def _variants(reference: TwoLayerNet) -> dict[Cause, TwoLayerNet]:
    """Rebuild a network with each mistake that its forward pass may contain. The layers are the same objects."""
    first, relu, second = reference.layers.values()
    rows: dict[Cause, list[Affine | Relu]] = {
        NO_RELU: [first, second],
        RELU_AT_THE_END: [first, relu, second, Relu()],
        (NO_RELU, RELU_AT_THE_END): [first, second, Relu()],
        SOFTMAX_IN_PREDICT: [first, relu, second, _SoftmaxAsLayer()],
    }
    variants = {mistake: copy.copy(reference) for mistake in rows}
    for mistake, row in rows.items():
        variants[mistake].layers = {str(number): layer for number, layer in enumerate(row)}
    return variants


def _samples(checker: Checker, reference: TwoLayerNet, number: int) -> tuple[NDArray, NDArray]:
    """Draw a batch that stays away from the kinks of Relu, where a numerical gradient is not reliable.

    Some inputs of the Relu are negative, and some scores are: otherwise its position would make no difference. Others
    are positive: otherwise a Relu would leave nothing of them. Two samples have the same class.
    """
    inputs, classes = len(reference.params["W1"]), len(reference.params["b2"])
    for _ in range(1000):  # not endlessly: the weights come from the student's code, and may be 0 or nan
        x = checker.rng.normal(size=(number, inputs))
        first, _, second = reference.layers.values()
        # A network without a Relu in between, but with one at the end, has its kinks elsewhere.
        inputs_of_relus = first.forward(x), reference.predict(x), second.forward(first.forward(x))
        if all(np.abs(v).min() > 0.01 and v.min() < -0.1 < 0.1 < v.max() for v in inputs_of_relus):
            break
    t = np.resize(checker.rng.permutation(classes), number)
    t[1] = t[0]
    return x, t


def _forward(checker: Checker, answer: Answer) -> None:
    _initial_parameters(checker, answer)

    network, reference = _network(checker, answer, _SIZES)
    x, t = _samples(checker, reference, 5)
    variants = _variants(reference)
    scores = checker.numbers(network.predict(x), "what predict returns")
    suspects: Suspects = {mistake: net.predict(x) for mistake, net in variants.items()}
    checker.compare("predict(x)", scores, reference.predict(x), suspects)

    loss = reference.loss(x, t)
    suspects = {mistake: net.loss(x, t) for mistake, net in variants.items()}
    checker.compare("loss(x, t)", network.loss(x, t), loss, suspects, factors=factors_of(scores))

    if scores.shape == (len(x), _SIZES[-1]):  # compared with the network's own scores, which were checked above
        for right in (2, 4, 0, 5):  # enough numbers to tell one wrong formula from another
            t = scores.argmax(axis=1)
            t[right:] = (t[right:] + 1) % _SIZES[-1]
            share = right / len(t)
            suspects = {NOT_A_FRACTION: AnyOf([len(x) * share, 100 * share])}
            checker.compare("accuracy(x, t)", network.accuracy(x, t), share, suspects)

    loss = network.last_layer.forward(reference.predict(x), t)
    checker.compare("last_layer.forward(scores, t)", loss, reference.loss(x, t))
    found = [str(name) for name in checker.entries(network.layers, "layers", _LAYERS)]
    checker.require("order of layers", found == _LAYERS, f"is {', '.join(found)}, not {', '.join(_LAYERS)}")


def _initial_parameters(checker: Checker, answer: Answer) -> None:
    stds = checker.rng.uniform([0.02, 0.5], [0.1, 2])
    values = [
        checker.entries(_new(answer, 40, 30, 20, weight_init_std=s).params, "params", _PARAMETERS)
        for s in map(float, stds)
    ]
    stds = np.append(stds, 0.01)  # the default
    values.append(checker.entries(_new(answer, 40, 30, 20).params, "params", _PARAMETERS))
    for name in ("W1", "W2"):
        spreads = np.array([np.std(checker.numbers(each[name], name)) for each in values])
        ratios = spreads / stds
        cause = OTHER_DISTRIBUTION if 0 < ratios.max() < 1.4 * ratios.min() else STD_IGNORED
        worst = np.abs(ratios - 1).argmax()
        problem = f"is a standard deviation of {spreads[worst]:.2g}, but weight_init_std is {stds[worst]:.2g}"
        checker.require(f"spread of {name}", abs(ratios[worst] - 1) < 0.2, problem, cause)
    repeated = np.intersect1d(values[0]["W1"], values[0]["W2"]).size > 0
    checker.require("W1 and W2 differ", not repeated, "some numbers are in both of them")
    for name in ("b1", "b2"):
        checker.require(f"start of {name}", not np.any(values[0][name]), "is not zero", BIASES_NOT_ZERO)


def _gradients(checker: Checker, answer: Answer) -> None:
    network, reference = _network(checker, answer, _SQUARE)
    (x, t), (other_x, other_t) = _samples(checker, reference, 4), _samples(checker, reference, 4)
    # A mistake in the forward pass is checked in part 1. Here the gradients must fit the network as it is.
    variants = _variants(reference)
    loss = network.loss(x, t)
    judge = next((net for net in [reference, *variants.values()] if is_close(loss, net.loss(x, t))), reference)
    # A short step does not reach the kinks of Relu.
    expected = {n: numerical_gradient(lambda _: judge.loss(x, t), array, 1e-5) for n, array in judge.params.items()}

    before = checker.entries(network.params, "params", _PARAMETERS)
    network.loss(other_x, other_t)
    numerical = checker.entries(network.numerical_gradient(x, t), "what numerical_gradient(x, t) returns", _PARAMETERS)
    after = checker.entries(network.params, "params", _PARAMETERS)
    unmoved = all(np.array_equal(before[name], after[name]) for name in _PARAMETERS)
    problem = "some parameter has a different value from before"
    checker.require("parameters after numerical_gradient", unmoved, problem, m.PARAMETERS_NOT_RESTORED)
    if not unmoved:
        for name in _PARAMETERS:
            network.add_in_place("params", name, before[name] - after[name])

    network.loss(other_x, other_t)
    gradients = checker.entries(network.gradient(x, t), "what gradient(x, t) returns", _PARAMETERS)
    suspects = _gradient_suspects(reference, judge, variants[SOFTMAX_IN_PREDICT], (x, t), (other_x, other_t))
    all_right = True
    for name in _PARAMETERS:
        others = {f"the gradient of {other}": value for other, value in expected.items() if other != name}
        all_right &= checker.compare(f"gradient: {name}", gradients[name], expected[name], suspects[name], others)
        mine, judged = checker.numbers(numerical[name], f"numerical_gradient: {name}"), expected[name]
        # A longer or shorter step than ours makes it less accurate, but not wrong: a tenth of each entry, and 1 % of
        # the largest one, are far more than that.
        right = is_close(mine, judged, 0.1) and np.abs(mine - judged).max() <= 0.01 * np.abs(judged).max()
        stuck: Suspects = {NOT_CONNECTED: np.zeros_like(judged)}
        checker.compare(f"numerical_gradient: {name}", mine, mine if right else judged, stuck)
    if all_right and judge is reference and checker.round == 0 and _require_backward_pass(checker, answer):
        # No difference quotient has the last digit of a backward pass everywhere.
        alike = all(np.array_equal(gradients[name], numerical[name]) for name in _PARAMETERS)
        problem = "returns the same as gradient, to the last digit"
        checker.require("numerical_gradient", not alike, problem, NOT_NUMERICAL)


def _require_backward_pass(checker: Checker, answer: Answer) -> bool:
    """Check the gradients of parameters that hardly matter: moving them changes the loss less than rounding does."""
    network, _ = _network(checker, answer, _SQUARE)  # whether one can be used again is checked in part 3
    params = checker.entries(network.params, "params", _PARAMETERS)
    less: dict[str, NDArray] = {name: np.zeros_like(value) for name, value in params.items()}
    less["W1"][:, 0] = (1e-12 - 1) * params["W1"][:, 0]  # a unit that stays close to 0,
    less["b1"][0] = -params["b1"][0]
    less["W2"][1] = (1e-12 - 1) * params["W2"][1]  # one that the scores hardly use,
    less["b2"][0] = -30  # and an unlikely class
    for name, change in less.items():
        network.add_in_place("params", name, change)
    reference = _reference(checker, network, _SQUARE)
    x, t = checker.rng.normal(size=(8, _SQUARE[0])), np.array([1, 2, 3, 4, 4, 3, 2, 2])
    x[:, 0] *= 1e-12
    if not is_close(network.predict(x), reference.predict(x)):
        return False  # the layers hold copies, which is checked in part 3
    mine = checker.entries(network.gradient(x, t), "what gradient(x, t) returns", _PARAMETERS)
    exact = reference.gradient(x, t)
    # Terms of both signs may cancel, so that errors are relative to what is added up.
    d_scores = np.abs(softmax(reference.predict(x)) - np.eye(_SQUARE[2])[t]) / len(x)
    hidden = np.maximum(x @ reference.params["W1"] + reference.params["b1"], 0)
    d_hidden = d_scores @ np.abs(reference.params["W2"].T) * (hidden > 0)
    added_up = {"W1": np.abs(x.T) @ d_hidden, "b1": d_hidden.sum(0), "W2": hidden.T @ d_scores, "b2": d_scores.sum(0)}
    holds = True
    for name in _PARAMETERS:
        scale = np.where(added_up[name] > 0, added_up[name], 1)
        quantity = f"gradient: {name}, where it is small"
        holds &= require_backward_pass(checker, quantity, mine[name], exact[name], SEVERAL_STEPS, scale)
    return holds


def _gradient_suspects(
    reference: TwoLayerNet,
    judge: TwoLayerNet,
    with_softmax: TwoLayerNet,
    data: tuple[NDArray, NDArray],
    earlier: tuple[NDArray, NDArray],
) -> dict[str, Suspects]:
    """Return, for each parameter, the gradient that each mistake would give."""
    right, stale, twice = judge.gradient(*data), judge.gradient(*earlier), with_softmax.gradient(*data)
    first, second = (layer for layer in reference.layers.values() if isinstance(layer, Affine))
    reference.loss(*data)
    first.backward(second.backward(reference.last_layer.backward()))
    skipped = right | {"W1": first.dW, "b1": first.db}
    dout = reference.last_layer.backward()
    for layer in reference.layers.values():
        dout = layer.backward(dout)
    forward = {"W1": first.dW, "b1": first.db, "W2": second.dW, "b2": second.db}
    return {
        name: {
            STALE_FORWARD: stale[name],
            FORWARD_ORDER: forward[name],
            RELU_SKIPPED: skipped[name],
            SOFTMAX_IN_PREDICT: twice[name],
        }
        for name in _PARAMETERS
    }


def _independence(checker: Checker, answer: Answer) -> None:
    if checker.round > 0:
        return  # what is compared does not depend on the numbers
    seed = int(checker.rng.integers(2**32))
    drawn = []
    for offset in (0, 0, 1):
        # One after the other: two networks that share state are checked below.
        params = _new(answer, *_SIZES, rng=np.random.default_rng(seed + offset)).params
        drawn.append(checker.entries(params, "params", _PARAMETERS))
    for name in ("W1", "W2"):
        one, twin, other = (checker.numbers(each[name], name) for each in drawn)
        follows = np.array_equal(one, twin) and not np.array_equal(one, other)
        problem = "the same seed gave different weights, or different seeds gave the same"
        checker.require(f"{name} comes from rng", follows, problem, RNG_IGNORED)

    network, reference = _network(checker, answer, _SQUARE)
    (x, t), (other_x, other_t) = _samples(checker, reference, 4), _samples(checker, reference, 4)

    losses = []

    def gradient(x: NDArray, t: NDArray) -> dict[str, Any]:
        losses.append(network.loss(x, t))  # whether gradient runs its own forward pass is checked in part 2
        return checker.entries(network.gradient(x, t), "what gradient(x, t) returns", _PARAMETERS)

    # Compared with the network's own first results, so that a wrong formula does not cost points here too.
    scores = checker.numbers(network.predict(x), "what predict returns").astype(float)
    known = any(is_close(scores, net.predict(x)) for net in [reference, *_variants(reference).values()])
    checker.precondition("computes this network", known, "the scores are neither right nor those of a known mistake")
    follows = np.ndim(scores) == 2 and np.ptp(scores, axis=0).any()
    checker.precondition("scores follow the input", follows, "predict returns the same for every input")
    first, second, between, third = (gradient(*data) for data in ((x, t), (x, t), (other_x, other_t), (x, t)))
    for name in _PARAMETERS:
        same = is_close(second[name], first[name]) and is_close(third[name], first[name])
        checker.require(f"gradient again: {name}", same, "differs from the first time", SECOND_CALL_BREAKS)
    # What is no number at all is checked in part 1.
    same = not is_close(losses[0], losses[0]) or all(is_close(losses[call], losses[0]) for call in (1, 3))
    one_number = [np.ndim(loss) == 0 and is_close(loss, loss) for loss in losses]
    first_loss, second_loss = (
        f"{float(loss):.6g}" if number else brief(loss) for loss, number in zip(losses[:2], one_number, strict=False)
    )
    checker.require("loss again", same, f"was {first_loss} at first, and then {second_loss}")
    follows = not all(is_close(between[name], first[name]) for name in _PARAMETERS)
    checker.require("gradient of other data", follows, "is the same as before", m.FIRST_RESULT_KEPT)

    before_moving = checker.entries(network.params, "params", _PARAMETERS)
    # Many samples include some that activate each unit; a few might not.
    many = checker.rng.normal(size=(50, x.shape[1]))
    for name in _PARAMETERS:
        before = network.predict(many)
        # Different amounts everywhere: a softmax would not notice if all scores rose equally.
        network.add_in_place("params", name, checker.rng.uniform(0.2, 1, np.shape(before_moving[name])))
        changed = not is_close(network.predict(many), before)
        problem = "returns the same scores as before the change"
        # Behind weights that are all 0, nothing has an effect.
        cause = NOT_CONNECTED if all(np.any(before_moving[weights]) for weights in ("W1", "W2")) else None
        checker.require(f"predict after a change of {name}", changed, problem, cause)

    before = network.predict(x)
    _new(answer, *_SQUARE, weight_init_std=1.0).gradient(other_x, other_t)
    alone = is_close(network.predict(x), before)
    checker.require("a second network leaves the first alone", alone, "its scores changed", NETWORKS_SHARE)
    checker.require_arguments_unchanged(m.ARGUMENT_CHANGED)


parts = [
    Part("TwoLayerNet-1", "parameters, scores and loss", _forward),
    Part("TwoLayerNet-2", "gradients", _gradients),
    Part("TwoLayerNet-3", "independence", _independence),
]
