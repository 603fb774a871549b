"""Checks for assignment 5.6: `Affine`, `softmax`, `cross_entropy_error` and `SoftmaxWithLoss`."""

from collections.abc import Callable
from contextlib import AbstractContextManager, suppress
from itertools import product
from typing import Any

import numpy as np
from numpy.typing import NDArray

from course_lib.checks.failure import Stop
from course_lib.checks.independence import Gradients, require_independence
from course_lib.checks.misconceptions import (
    ARGUMENT_CHANGED,
    ARGUMENT_RETURNED,
    EXP_OVERFLOWS,
    INTEGERS_TRUNCATED,
    SINGLE_SAMPLE,
    UPSTREAM_IGNORED,
    WRONG_SIGN,
)
from course_lib.checks.part import Part
from course_lib.checks.subject import Subject
from course_lib.checks.trial import AnyOf, Misconception, Suspects, Trial
from course_lib.functions import cross_entropy_error, log_softmax, number_of_samples, softmax
from course_lib.gradients import numerical_gradient

BIAS_FORGOTTEN = Misconception(
    "The bias is forgotten", "With an input of zeros, what should come out of Affine, and what comes out of yours?"
)
BIAS_SUBTRACTED = Misconception(
    "The bias is subtracted", "With an input of zeros, what should come out of Affine, and what comes out of yours?"
)
IMAGES_NOT_FLATTENED = Misconception(
    "Images are not laid out flat",
    "Four images of 3 × 2 × 2 numbers are four samples of how many numbers each? Which shape must x have for x @ W?",
)
SHAPE_NOT_GIVEN_BACK = Misconception(
    "dx does not have the shape that x had",
    "A gradient has the shape of what it belongs to. What shape did x come in with, and do you still know it?",
)
NOT_SUMMED = Misconception(
    "The gradient of the bias is not gathered over the samples",
    "Your db has one row for each sample, but there is only one bias for all of them.\n    "
    "The bias was added to every row: what must happen to their gradients?",
)
SUMMED_OVER_OUTPUTS = Misconception(
    "The gradient of the bias is summed over the wrong axis",
    "How many biases are there, and how many numbers has your db? Along which axis do the samples of dout lie?",
)
SUMMED_WHOLLY = Misconception(
    "The gradient of the bias is one number for all biases",
    "Every output has a bias of its own. Does moving one of them change the other outputs?",
)
KEPT_AS_ROW = Misconception(
    "db is a matrix of one row",
    "A gradient has the shape of what it belongs to. What is the shape of b?",
)
AVERAGED = Misconception(
    "The gradients of W or b are averaged over the samples",
    "If a loss is an average, its own layer has divided by N already, and dout brings that along.\n    "
    "Each sample adds its share to the result: what does it add to the gradient?",
)
DW_TRANSPOSED = Misconception(
    "dW is transposed",
    "A gradient has the shape of what it belongs to. What are the shapes of W and of your dW?\n    "
    "(Where W is square, the shape won't tell: try another.)",
)
DX_WITH_W = Misconception(
    "dx is computed with W as it is",
    "With 2 inputs and 3 outputs: what are the shapes of dout and of dx? Which shape takes the one to the other?",
)
DX_TRANSPOSED = Misconception(
    "dx is transposed", "A gradient has the shape of what it belongs to. In which of your axes do the samples lie?"
)

SINGLE_BY_CLASSES = Misconception(
    "A single sample is divided by the number of classes",
    "For one sample of shape (C,), what is len(x), or x.shape[0]? And how many samples are there?",
)
INTEGER_TARGETS = Misconception(
    "Integer targets are not handled",
    "Targets may be class numbers, such as [2, 0, 1] for three samples. What does your code do with a 2?\n    "
    "Which probability, or which row with a single 1 in it, does it stand for?",
)

DOWN_THE_COLUMNS = Misconception(
    "softmax goes over the wrong axis",
    "Each row is a sample, and its probabilities should sum to 1. What do yours sum to: the rows or the columns?",
)
OVER_ALL = Misconception(
    "softmax goes over all samples together",
    "Each row is a sample, and its probabilities should sum to 1. What does the sum of yours run over?",
)
NOT_NORMALISED = Misconception(
    "The scores are not divided by their sum", "Probabilities sum to 1. What do the numbers in a row of yours sum to?"
)
ROW_BY_OTHER_ROW = Misconception(
    "A row meets the largest value or the sum of another row",
    "What shape has np.sum(x, axis=1), and how does numpy line it up with x: as a row or as a column?",
)
SHIFTED_BY_ALL = Misconception(
    "All rows are moved by the same amount",
    "One row holds scores around 1,000 and another around -1,000. What is left of the lower row after your shift?",
)

SUMMED = Misconception(
    "The loss is a sum, not an average over the samples",
    "Hand in every sample twice. Should the loss double?",
)
AVERAGED_OVER_CLASSES = Misconception(
    "The average is taken over classes as well as samples",
    "np.mean divides by the number of all entries. How many samples are there, and how many entries?",
)
PER_SAMPLE = Misconception(
    "There is one loss for each sample",
    "A network needs one number to make smaller. How do the losses of the samples become one?",
)
ALL_CLASSES = Misconception(
    "The targets have no say",
    "Your result does not depend on t. Whose probability should count for a sample: that of every class?",
)
OTHER_LOGARITHM = Misconception(
    "The logarithm has another base",
    "np.log, np.log2 and np.log10 are three different functions. Which one is the natural logarithm?",
)
BINARY = Misconception(
    "The classes that did not occur are scored as well",
    "That is cross-entropy for a yes-or-no question about each class. Which terms has the formula for one right class?",
)
SQUARED_ERROR = Misconception(
    "This is a squared error, not cross-entropy",
    "Where is the logarithm? What is your error for a probability of 0.001, and what for 0.01?",
)
CONSTANT_IN_LOG = Misconception(
    "A small number is put in the logarithm's way",
    "A small constant added to y, or a limit for y, changes the error of every unlikely class.\n    "
    "Which probability makes the logarithm fail, and does it ever meet a target other than 0?",
)
ZERO_TIMES_INFINITY = Misconception(
    "A probability of 0 gives nan, though its class did not occur",
    "What is 0 * np.log(0) for a computer? Which classes need a logarithm at all?",
)

LOGARITHM_OF_ROUNDED = Misconception(
    "The loss is not finite, though the right class has all the probability",
    "With scores of ±1,000, some probabilities are exactly 0. Which of your logarithms meets one of them?",
)
SOFTMAX_MISSING = Misconception(
    "The scores do not go through softmax",
    "Cross-entropy scores probabilities. Are the x that forward gets probabilities?",
)
SOFTMAX_TWICE = Misconception(
    "The scores go through softmax twice", "What does softmax make of numbers that are probabilities already?"
)
REVERSED = Misconception(
    "The gradient has the wrong sign",
    "Raise the score of the right class a little: does the loss rise or fall? What sign has your gradient there?",
)
NOT_DIVIDED = Misconception(
    "The gradient is that of a sum of losses, not of their average",
    "The loss is an average over the samples. If one sample's loss moves by 1, by how much does the average move?",
)
DIVIDED_BY_CLASSES = Misconception(
    "The gradient is divided by the number of classes",
    "The loss is an average. Over how many things, and in which axis of x do they lie?",
)
DIVIDED_BY_ALL = Misconception(
    "The gradient is divided by the number of all entries",
    "The loss is an average. Over how many things? x.size counts more than those.",
)
TARGET_FORGOTTEN = Misconception(
    "The targets are missing from the gradient",
    "Give two different targets with the same scores: should the gradients be the same?",
)


# ---------------------------------------------------------------------------------------------------------------------
# Affine
# ---------------------------------------------------------------------------------------------------------------------


def _parameters(rng: np.random.Generator, inputs: int, outputs: int) -> tuple[NDArray, NDArray]:
    return rng.normal(size=(inputs, outputs)), rng.uniform(0.5, 2, outputs)


def _affine_forward(trial: Trial, answer: Subject) -> None:
    rng = trial.rng
    w, b = _parameters(rng, 4, 3)

    def compare(quantity: str, n: int, dtype: type = np.float64) -> None:
        x, weights, biases = (array.astype(dtype) for array in (rng.normal(size=(n, 4)), w, b))
        product = x @ weights
        suspects = {BIAS_FORGOTTEN: product, BIAS_SUBTRACTED: product - biases}
        trial.compare(quantity, answer(weights, biases).forward(x), product + biases, suspects)

    compare("forward(x)", 5)
    compare("forward(x), batch of one", 1)
    compare("forward(x), float32", 2, np.float32)


def _affine_gradients(layer: Subject, dout: NDArray) -> Gradients:
    return {"dx": layer.backward(dout), "dW": layer.dW, "db": layer.db}


def _affine_backward(trial: Trial, answer: Subject) -> None:
    rng = trial.rng

    def compare_all(n: int, inputs: int, outputs: int) -> None:
        (w, b), x, dout = _parameters(rng, inputs, outputs), rng.normal(size=(n, inputs)), rng.normal(size=(n, outputs))
        layer = answer(w, b)
        layer.forward.run(x)
        gradients, suspects = _affine_gradients(layer, dout), _affine_suspects(x, w, dout)
        for name, parameter in (("dx", x), ("dW", w), ("db", b)):
            # The function reads x, W and b from here, where the numerical gradient moves them.
            expected = numerical_gradient(lambda _: np.sum(dout * (x @ w + b)), parameter)
            trial.compare(name, gradients[name], expected, suspects[name])

    # A square W comes first: there, a W that is not transposed gives no error, but numbers to be recognised.
    compare_all(n=int(rng.integers(4, 6)), inputs=3, outputs=3)
    with trial.attempt("W that is not square"):
        compare_all(n=5, inputs=2, outputs=4)
    with trial.attempt("batch of one"):
        compare_all(n=1, inputs=3, outputs=2)


def _affine_shapes(trial: Trial, answer: Subject) -> None:
    # Held against what the layer itself gives for the same numbers as a flat batch,
    # so that a wrong formula is not punished here as well. W is square, so that even a wrong one gives no error.
    rng = trial.rng
    w, b = _parameters(rng, 12, 12)

    def run(x: NDArray, dout: NDArray) -> dict[str, NDArray]:
        layer = answer(w, b)
        results = {"forward(x)": layer.forward(x), **_affine_gradients(layer, dout)}
        results = {name: trial.numbers(value, name) for name, value in results.items()}
        return results | {"db": results["db"].ravel()}  # its shape is looked at elsewhere

    x, dout = rng.normal(size=12), rng.normal(size=12)
    batch = run(x[np.newaxis], dout[np.newaxis])
    right = _right_affine(w, b, dout[np.newaxis], x[np.newaxis])
    right["forward(x)"] = right.pop("output")
    is_affine = any(_alike(mine, right[name]) for name, mine in batch.items())
    trial.require("this is the layer", is_affine, "neither what forward returns nor any gradient is right yet")
    whole = batch["forward(x)"].size == 12 == batch["dx"].size
    trial.require("a number for each", whole, "what forward returns, or dx, has not as many numbers as it should")
    with trial.attempt("one sample", SINGLE_SAMPLE):
        single = run(x, dout)
        for name, shape in (("forward(x)", (12,)), ("dx", (12,)), ("dW", (12, 12)), ("db", (12,))):
            if batch[name].size == np.prod(shape):
                # Whatever comes out differently, it is because x is a single sample: nothing else has changed.
                suspects = {SINGLE_SAMPLE: single[name]}
                trial.compare(f"{name}, one sample", single[name], batch[name].reshape(shape), suspects)

    for words, shape in (("images", (3, 3, 2, 2)), ("matrices", (3, 2, 6))):
        x, dout = rng.normal(size=shape), rng.normal(size=(3, 12))
        flat = run(x.reshape(3, 12), dout)
        with trial.attempt(words, IMAGES_NOT_FLATTENED):
            piled = run(x, dout)
            for name in ("forward(x)", "dW"):
                trial.compare(f"{name}, {words}", piled[name], flat[name], {IMAGES_NOT_FLATTENED: piled[name]})
            if flat["dx"].size == x.size:
                expected, suspects = flat["dx"].reshape(shape), {SHAPE_NOT_GIVEN_BACK: flat["dx"]}
                trial.compare(f"dx, {words}", piled["dx"], expected, suspects)


def _affine_suspects(x: NDArray, w: NDArray, dout: NDArray) -> dict[str, Suspects]:
    """Tell what each misconception makes of the gradients of a batch."""
    n, ones = len(x), np.ones_like(dout)
    dw, db = x.T @ dout, dout.sum(axis=0)
    dx: Suspects = {DX_TRANSPOSED: w @ dout.T, UPSTREAM_IGNORED: ones @ w.T}
    if w.shape[0] == w.shape[1]:
        dx |= {DX_WITH_W: dout @ w, (DX_WITH_W, DX_TRANSPOSED): w.T @ dout.T}
    return {
        "dx": dx,
        "dW": {
            DW_TRANSPOSED: dw.T,
            AVERAGED: dw / n,
            WRONG_SIGN: -dw,
            UPSTREAM_IGNORED: x.T @ ones,
            (DW_TRANSPOSED, AVERAGED): dw.T / n,
        },
        "db": {
            NOT_SUMMED: dout,
            AVERAGED: db / n,
            SUMMED_OVER_OUTPUTS: dout.sum(axis=1),
            SUMMED_WHOLLY: dout.sum(),
            KEPT_AS_ROW: db[np.newaxis],
            UPSTREAM_IGNORED: AnyOf([ones.sum(axis=0), ones[0]]),
            (AVERAGED, SUMMED_OVER_OUTPUTS): dout.mean(axis=1),
            (AVERAGED, SUMMED_WHOLLY): dout.mean(),
            (AVERAGED, KEPT_AS_ROW): db[np.newaxis] / n,
            (NOT_SUMMED, AVERAGED): dout / n,
        },
    }


def _affine_independence(trial: Trial, answer: Subject) -> None:
    rng = trial.rng
    w, b = _parameters(rng, 3, 3)
    x, x2, dout, dout2 = (rng.normal(size=(4, 3)) for _ in range(4))
    passes = ((x,), dout), ((x2,), dout2)
    require_independence(
        trial, lambda: answer(w, b), _affine_gradients, *passes, lambda *pair: _right_affine(w, b, *pair)
    )


def _right_affine(w: NDArray, b: NDArray, dout: NDArray, x: NDArray) -> Gradients:
    return {"output": x @ w + b, "dx": dout @ w.T, "dW": x.T @ dout, "db": dout.sum(axis=0)}


# ---------------------------------------------------------------------------------------------------------------------
# softmax
# ---------------------------------------------------------------------------------------------------------------------


def _softmax_values(trial: Trial, answer: Subject) -> None:
    rng = trial.rng

    def compare(quantity: str, x: NDArray, more: Suspects | None = None) -> bool:
        dtype = np.result_type(x, np.float32)  # float32 stays float32, and integers become float64
        return trial.compare(quantity, answer(x), softmax(x).astype(dtype), _softmax_suspects(x) | (more or {}))

    # As many samples as classes: what is lined up in the wrong way gives no error, but numbers to be recognised.
    by_rows = compare("softmax(x)", 2 * rng.normal(size=(4, 4)))
    with trial.attempt("softmax(x)" if by_rows else "more classes than samples"):
        compare("softmax(x)", 2 * rng.normal(size=(2, 5)))
    compare("softmax(x), batch of one", rng.normal(size=(1, 3)))
    compare("softmax(x), float32", rng.normal(size=(4, 4)).astype(np.float32))
    x = rng.permuted(np.array([[3, 0, -2, 1]] * 4), axis=1)
    compare("softmax(x), integers", x, {INTEGERS_TRUNCATED: np.trunc(softmax(x))})
    with trial.attempt("softmax(x), one sample", SINGLE_SAMPLE):
        x = rng.normal(size=4)
        compare("softmax(x), one sample", x, {SINGLE_SAMPLE: softmax(x)[np.newaxis]})


def _softmax_suspects(x: NDArray) -> Suspects:
    exp_x = np.exp(x)
    suspects: Suspects = {OVER_ALL: exp_x / exp_x.sum()}
    suspects[NOT_NORMALISED] = AnyOf([exp_x, np.exp(x - x.max()), np.exp(x - x.max(axis=-1, keepdims=True))])
    if x.ndim == 2:
        suspects[DOWN_THE_COLUMNS] = exp_x / exp_x.sum(axis=0)
        if x.shape[0] == x.shape[1]:
            largest, shifted = x.max(axis=1), np.exp(x - x.max(axis=1))
            suspects[ROW_BY_OTHER_ROW] = AnyOf(
                [
                    exp_x / exp_x.sum(axis=1),
                    shifted / shifted.sum(axis=1),
                    np.exp(x - largest[:, np.newaxis]) / np.exp(x - largest[:, np.newaxis]).sum(axis=1),
                ]
            )
    return suspects


def _softmax_extremes(trial: Trial, answer: Subject) -> None:
    # Held against what the function itself gives of smaller scores, so that a wrong axis is not punished here as well.
    # Quarters, which even float32 can add to 1,000 without a rounding error.
    x = trial.rng.permuted(np.array([[-1.25, 0.5, 2.0]] * 3), axis=1) + trial.rng.integers(-2, 3, (3, 3)) / 4
    plain = trial.numbers(answer(x), "softmax(x)")
    turned = trial.numbers(answer(-x), "softmax(x)")
    follows = plain.shape == turned.shape == x.shape and not np.allclose(plain, turned)
    trial.require("softmax follows its input", follows, "the result is the same whatever goes in, or has another shape")
    # A known mistake may be in it: that is looked at elsewhere.
    known = [
        softmax(x),
        *(v for value in _softmax_suspects(x).values() for v in (value if type(value) is AnyOf else [value])),
    ]
    trial.require("this is softmax", any(_alike(plain, value) for value in known), "what comes out is something else")
    if not follows:
        return

    for words, offset in (("up", 1000.0), ("down", -1000.0)):
        trial.compare(f"all scores moved {words} by 1,000", answer(x + offset), plain, _overflow(x + offset))
    signs = trial.rng.permuted(np.array([[-1, 0, 1]] * 3), axis=1)
    trial.compare("scores of ±1,000", answer(1000.0 * signs), answer(30.0 * signs), _overflow(1000.0 * signs))
    if np.allclose(plain.sum(axis=1), 1):
        apart = x + np.array([[1000.0], [0.0], [-1000.0]])
        with np.errstate(invalid="ignore"):
            exp_x = np.exp(apart - apart.max())
            suspects = _overflow(apart) | {SHIFTED_BY_ALL: exp_x / exp_x.sum(axis=1, keepdims=True)}
        trial.compare("rows 1,000 apart", answer(apart), plain, suspects)
    trial.require_no_overflow(EXP_OVERFLOWS)
    trial.require_arguments_unchanged(ARGUMENT_CHANGED)
    trial.require_results_unshared(ARGUMENT_RETURNED)


def _alike(mine: NDArray, other: NDArray) -> bool:
    return np.shape(mine) == np.shape(other) and np.allclose(mine, other, rtol=1e-4, atol=1e-6)


def _overflow(x: NDArray) -> Suspects:
    """Tell what becomes of large scores that are not shifted, along whatever axis they are summed."""
    with np.errstate(over="ignore", invalid="ignore"):
        exp_x = np.exp(x)
        return {EXP_OVERFLOWS: AnyOf(exp_x / exp_x.sum(axis=axis, keepdims=True) for axis in (1, 0, None))}


# ---------------------------------------------------------------------------------------------------------------------
# cross_entropy_error
# ---------------------------------------------------------------------------------------------------------------------


def _probabilities(rng: np.random.Generator, *shape: int) -> NDArray:
    """Draw probabilities, none of them so small that a constant in the logarithm would show."""
    return softmax(rng.uniform(-1.5, 1.5, shape))


def _targets(rng: np.random.Generator, n: int, classes: int) -> tuple[NDArray, NDArray]:
    """Draw targets, all different, and give them in both forms: as class numbers and one-hot."""
    labels = rng.permutation(classes)[:n]
    return labels, np.eye(classes)[labels]


def _loss_suspects(y: NDArray, t: NDArray) -> Suspects:
    """Tell what each misconception makes of the loss of a batch."""
    n, log_y = len(y), np.log(y)
    terms = -t * log_y
    loss = terms.sum() / n
    binary, squared = terms - (1 - t) * np.log(1 - y), (y - t) ** 2
    return {
        SUMMED: n * loss,
        AVERAGED_OVER_CLASSES: terms.mean(),
        WRONG_SIGN: -loss,
        PER_SAMPLE: AnyOf([terms.sum(axis=1), terms.sum(axis=1) / n]),
        ALL_CLASSES: AnyOf([-log_y.sum() / n, -log_y.mean(), -log_y.sum()]),
        OTHER_LOGARITHM: AnyOf([loss / np.log(2), loss / np.log(10)]),
        BINARY: AnyOf([binary.sum() / n, binary.mean()]),
        SQUARED_ERROR: AnyOf([factor * squared.sum() / n for factor in (1, n, 0.5, 0.5 * n, 1 / y.shape[1])]),
        (SUMMED, WRONG_SIGN): -n * loss,
        (AVERAGED_OVER_CLASSES, WRONG_SIGN): -terms.mean(),
        (PER_SAMPLE, WRONG_SIGN): -terms.sum(axis=1),
    }


def _of_class_numbers(suspects: Suspects, right: NDArray) -> Suspects:
    """Tell what becomes of class numbers that are taken for one-hot targets, alone and with other misconceptions."""
    both = {(*(key if isinstance(key, tuple) else (key,)), INTEGER_TARGETS): wrong for key, wrong in suspects.items()}
    return {INTEGER_TARGETS: right, **both}


def _loss_of_class_numbers(y: NDArray, labels: NDArray) -> Suspects:
    """Tell what becomes of the loss of as many samples as classes if class numbers are taken for one-hot targets."""
    t = np.broadcast_to(labels, y.shape)
    return _of_class_numbers(_loss_suspects(y, t), -np.sum(t * np.log(y)) / len(y))


def _constant_suspects(p: NDArray) -> Suspects:
    """Tell the loss for small probabilities `p` of the classes that occurred, where the logarithm is tampered with."""
    sizes = [10.0**-exponent for exponent in range(3, 12)]
    losses = [-np.log(p + size).mean() for size in sizes] + [-np.log(np.maximum(p, size)).mean() for size in sizes]
    return {
        CONSTANT_IN_LOG: AnyOf(losses),
        (CONSTANT_IN_LOG, SUMMED): AnyOf(len(p) * loss for loss in losses),
        (CONSTANT_IN_LOG, WRONG_SIGN): AnyOf(-loss for loss in losses),
    }


def _cross_entropy(trial: Trial, answer: Subject) -> None:
    rng = trial.rng

    def compare(quantity: str, y: NDArray, t: NDArray, one_hot: NDArray, more: Callable = dict) -> bool:
        expected = -np.sum(one_hot * np.log(y)) / len(y)
        return trial.compare(quantity, answer(y, t), expected, lambda: _loss_suspects(y, one_hot) | more())

    y, (labels, one_hot) = _probabilities(rng, 3, 5), _targets(rng, 3, 5)
    plain = compare("one-hot targets", y, one_hot, one_hot)
    compare("float32", y.astype(np.float32), one_hot.astype(np.float32), one_hot.astype(np.float32))
    compare("batch of one", y[:1], one_hot[:1], one_hot[:1])

    # As many samples as classes: class numbers taken for probabilities give no error, but numbers to be recognised.
    square, (numbers, square_one_hot) = _probabilities(rng, 4, 4), _targets(rng, 4, 4)
    integers = False
    with trial.attempt("integer targets", INTEGER_TARGETS):
        integers = compare(
            "integer targets", square, numbers, square_one_hot, lambda: _loss_of_class_numbers(square, numbers)
        )
        compare("integer targets", y, labels, one_hot)

    y, label = _probabilities(rng, 4), np.int64(rng.integers(2, 4))
    one_hot, expected = np.eye(4)[label], -np.log(y[label])
    suspects = _loss_suspects(y[np.newaxis], one_hot[np.newaxis])
    if plain:  # else a division by the number of classes is not about single samples
        suspects = {SINGLE_BY_CLASSES: expected / 4} | suspects
    with trial.attempt("one sample", SINGLE_SAMPLE):
        trial.compare("one sample", answer(y, one_hot), expected, suspects)
    with trial.attempt("one sample, integer target", SINGLE_SAMPLE if integers else INTEGER_TARGETS):
        suspects[INTEGER_TARGETS] = AnyOf(-label * total for total in (np.log(y).sum(), np.log(y).mean(), np.log(y)))
        trial.compare("one sample, integer target", answer(y, label), expected, suspects)

    p = rng.uniform(1e-8, 2e-8, 2)
    y = np.column_stack([p, 0.3 - p, [0.7, 0.7]])
    one_hot = np.eye(3)[[0, 0]]
    compare("target with probability 1e-8", y, one_hot, one_hot, lambda: _constant_suspects(p))
    loss = answer(np.array([[0.01, 0.99, 0.0]]), np.array([[0.0, 1.0, 0.0]]))
    finite = bool(np.isfinite(trial.numbers(loss, "what cross_entropy_error returns", finite=False)).all())
    trial.require("other class with probability 0", finite, "is not finite", ZERO_TIMES_INFINITY)
    trial.require_arguments_unchanged(ARGUMENT_CHANGED)


# ---------------------------------------------------------------------------------------------------------------------
# SoftmaxWithLoss
# ---------------------------------------------------------------------------------------------------------------------


def _with_correct_parts(answer: Subject) -> AbstractContextManager[None]:
    return answer.with_parts(softmax=softmax, cross_entropy_error=cross_entropy_error)


def _scores(rng: np.random.Generator, *shape: int) -> NDArray:
    """Draw scores; positive ones, which have a logarithm even if they do not go through softmax."""
    return rng.uniform(0.5, 3, shape)


def _loss(x: NDArray, one_hot: NDArray) -> float:
    return -np.sum(one_hot * log_softmax(x)) / number_of_samples(x)


def _softmax_loss(trial: Trial, answer: Subject) -> None:
    rng = trial.rng

    def suspects(x: NDArray, t: NDArray) -> Suspects:
        return {
            **_loss_suspects(softmax(x), t),
            SOFTMAX_MISSING: -np.sum(t * np.log(x)) / len(x),
            SOFTMAX_TWICE: _loss(softmax(x), t),
            DOWN_THE_COLUMNS: _loss(x, t) + np.sum(t * (log_softmax(x) - log_softmax(x.T).T)) / len(x),
        }

    def compare(quantity: str, x: NDArray, t: NDArray, one_hot: NDArray, more: Callable = dict) -> bool:
        loss = answer().forward(x, t)
        return trial.compare(quantity, loss, _loss(x, one_hot), lambda: suspects(x, one_hot) | more())

    with _with_correct_parts(answer):
        x, (labels, one_hot) = _scores(rng, 3, 5), _targets(rng, 3, 5)
        plain = compare("one-hot targets", x, one_hot, one_hot)
        compare("float32", x.astype(np.float32), one_hot.astype(np.float32), one_hot.astype(np.float32))

        square, (numbers, square_one_hot) = _scores(rng, 4, 4), _targets(rng, 4, 4)
        integers = False
        with trial.attempt("integer targets", INTEGER_TARGETS):
            integers = compare(
                "integer targets",
                square,
                numbers,
                square_one_hot,
                lambda: _loss_of_class_numbers(softmax(square), numbers),
            )
            compare("integer targets", x, labels, one_hot)

        x, label = _scores(rng, 4), np.int64(rng.integers(2, 4))
        one_hot = np.eye(4)[label]
        expected = _loss(x, one_hot)
        about_one = suspects(x[np.newaxis], one_hot[np.newaxis])
        if plain:
            about_one = {SINGLE_BY_CLASSES: expected / 4} | about_one
        with trial.attempt("one sample", SINGLE_SAMPLE):
            trial.compare("one sample", answer().forward(x, one_hot), expected, about_one)
        with trial.attempt("one sample, integer target", SINGLE_SAMPLE if integers else INTEGER_TARGETS):
            about_one[INTEGER_TARGETS] = _loss(x, label)
            trial.compare("one sample, integer target", answer().forward(x, label), expected, about_one)

        x = np.array([[0.5, 18.5, 1.0], [1.5, 0.5, 19.5]]) + rng.uniform(0, 0.4, (2, 3))
        one_hot = np.eye(3)[[0, 1]]
        p = (one_hot * softmax(x)).sum(axis=1)
        compare("an unlikely target", x, one_hot, one_hot, lambda: _constant_suspects(p))

        x = rng.permuted(np.array([[-1000.0, 0.0, 1000.0]] * 3), axis=1)
        loss = answer().forward(x, np.eye(3)[x.argmax(axis=1)])
        loss = trial.numbers(loss, "what forward returns", finite=False)
        finite = bool(np.isfinite(loss).all())
        trial.require("scores of ±1,000", finite, "is not finite", LOGARITHM_OF_ROUNDED)
        trial.require_no_overflow(EXP_OVERFLOWS)


def _gradient_suspects(y: NDArray, t: NDArray) -> Suspects:
    """Tell what each misconception makes of the gradient of a batch, with a dout of 1."""
    n, classes = y.shape
    rests = {
        (): y - t,
        (REVERSED,): t - y,
        (TARGET_FORGOTTEN,): y,
    }
    divisors = {(): n, (NOT_DIVIDED,): 1, (DIVIDED_BY_CLASSES,): classes, (DIVIDED_BY_ALL,): n * classes}
    combinations = product(rests.items(), divisors.items())
    return {rest + divided: value / divisor for (rest, value), (divided, divisor) in combinations if rest + divided}


def _softmax_loss_gradient(trial: Trial, answer: Subject) -> None:
    rng = trial.rng

    def gradient(x: NDArray, t: NDArray, *dout: float) -> Any:
        layer = answer()
        layer.forward.run(x, t)
        return layer.backward(*dout)

    def numerical(x: NDArray, one_hot: NDArray) -> NDArray:
        return numerical_gradient(lambda x: _loss(x, one_hot), x)

    with _with_correct_parts(answer):
        x, (labels, one_hot) = _scores(rng, 3, 5), _targets(rng, 3, 5)
        expected, suspects = numerical(x, one_hot), _gradient_suspects(softmax(x), one_hot)
        plain = trial.compare("dx", gradient(x, one_hot), expected, suspects)
        x32, one_hot32, expected32 = (array.astype(np.float32) for array in (x, one_hot, expected))
        trial.compare("dx", gradient(x32, one_hot32), expected32, suspects)
        with trial.attempt("dx for another dout", UPSTREAM_IGNORED):
            dout = float(rng.uniform(2, 3))
            scaled = {key: dout * wrong for key, wrong in suspects.items()}
            ignored = {(*key, UPSTREAM_IGNORED): wrong for key, wrong in suspects.items()}
            ignored[UPSTREAM_IGNORED] = expected
            trial.compare("dx for another dout", gradient(x, one_hot, dout), dout * expected, scaled | ignored)

        square, (numbers, square_one_hot) = _scores(rng, 4, 4), _targets(rng, 4, 4)
        integers = False
        with trial.attempt("dx, integer targets", INTEGER_TARGETS):
            y, as_one_hot = softmax(square), np.broadcast_to(numbers, (4, 4))
            more = _of_class_numbers(_gradient_suspects(y, as_one_hot), (y - as_one_hot) / 4)
            more |= _gradient_suspects(y, square_one_hot)
            integers = trial.compare(
                "dx, integer targets", gradient(square, numbers), numerical(square, square_one_hot), more
            )
            trial.compare("dx, integer targets", gradient(x, labels), expected, suspects)

        x, label = _scores(rng, 4), np.int64(rng.integers(2, 4))
        one_hot, y = np.eye(4)[label], softmax(x)
        expected = numerical(x, one_hot)
        about_one = {key: wrong[0] for key, wrong in _gradient_suspects(y[np.newaxis], one_hot[np.newaxis]).items()}
        if plain:
            about_one = {SINGLE_BY_CLASSES: expected / 4} | about_one
        about_one[SINGLE_SAMPLE] = expected[np.newaxis]
        with trial.attempt("dx, one sample", SINGLE_SAMPLE):
            trial.compare("dx, one sample", gradient(x, one_hot), expected, about_one)
        with trial.attempt("dx, one sample, integer target", SINGLE_SAMPLE if integers else INTEGER_TARGETS):
            about_one[INTEGER_TARGETS] = AnyOf([y - label, label - y])
            about_one[INTEGER_TARGETS, SINGLE_BY_CLASSES] = AnyOf([(y - label) / 4, (label - y) / 4])
            trial.compare("dx, one sample, integer target", gradient(x, label), expected, about_one)


def _softmax_loss_independence(trial: Trial, answer: Subject) -> None:
    rng = trial.rng

    def gradients(layer: Subject, _: float) -> Gradients:
        return {"dx": layer.backward()}  # whether it honours a dout is looked at elsewhere

    def right(_: float, x: NDArray, t: NDArray) -> Gradients:
        one_hot = t if t.ndim == 2 else np.eye(x.shape[1])[t]
        return {"output": _loss(x, one_hot), "dx": (softmax(x) - one_hot) / len(x)}

    def dx(t: NDArray) -> NDArray:
        layer = answer()
        layer.forward.run(x, t)
        return trial.numbers(layer.backward(), "what backward returns")

    with _with_correct_parts(answer):
        x, x2 = _scores(rng, 3, 4), _scores(rng, 3, 4)
        (labels, one_hot), (labels2, one_hot2) = _targets(rng, 3, 4), _targets(rng, 3, 4)
        require_independence(trial, answer, gradients, ((x, one_hot), 1), ((x2, one_hot2), 1), right)
        # Class numbers often have lines of their own. Whether they are handled at all is looked at elsewhere.
        handled = False
        with suppress(Stop):
            handled = np.array_equal(dx(labels), dx(one_hot))
        if handled:
            require_independence(trial, answer, gradients, ((x, labels), 1), ((x2, labels2), 1), right)


parts = [
    Part("Affine-1", "forward pass", _affine_forward),
    Part("Affine-2", "gradients", _affine_backward),
    Part("Affine-3", "single samples and images", _affine_shapes),
    Part("Affine-4", "independence", _affine_independence),
    Part("softmax-1", "probabilities", _softmax_values),
    Part("softmax-2", "very large and very small scores", _softmax_extremes),
    Part("cross_entropy_error-1", "loss", _cross_entropy),
    Part("SoftmaxWithLoss-1", "loss", _softmax_loss),
    Part("SoftmaxWithLoss-2", "gradients", _softmax_loss_gradient),
    Part("SoftmaxWithLoss-3", "independence", _softmax_loss_independence),
]
