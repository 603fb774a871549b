"""Checks for `Affine`, assignment 5.6."""

import numpy as np
from numpy.typing import DTypeLike, NDArray

from course_lib.checks.checker import Answer, AnyOf, Checker, Misconception, Part, Suspects, is_close
from course_lib.checks.exercises import misconceptions as m
from course_lib.checks.exercises.designed_inputs import away_from_zero, signs, unlike
from course_lib.checks.exercises.difference_quotients import SEVERAL_STEPS, require_backward_pass
from course_lib.checks.exercises.independence import Gradients, require_independence
from course_lib.gradients import numerical_gradient

IMAGES_OF_ONE_KIND = Misconception(
    "Not every batch is flattened",
    "The task says (N, C, H, W) or any other (N, …). How many axes may follow N, and what does your code expect?",
)
IMAGES_NOT_FLATTENED = Misconception(
    "Images are not flattened",
    "Four images of 3 × 2 × 2 numbers are four samples of how many numbers each? Which shape must x have for x @ W?",
)
DX_WITH_W = Misconception(
    "dx is computed with W unchanged",
    "With 2 inputs and 3 outputs: what are the shapes of dout and of dx? Which shape turns the one into the other?",
)


def _parameters(rng: np.random.Generator, inputs: int, outputs: int) -> tuple[NDArray, NDArray]:
    return away_from_zero(rng, (inputs, outputs)), away_from_zero(rng, (outputs,))


def _forward(checker: Checker, answer: Answer) -> None:
    rng = checker.rng
    w, b = _parameters(rng, 4, 3)

    def compare(quantity: str, x: NDArray, dtype: DTypeLike = np.float64) -> None:
        weights, biases = w.astype(dtype), b.astype(dtype)
        known = {"x @ W": x @ weights, "b": biases}
        checker.compare(quantity, answer(weights, biases).forward(x), x @ weights + biases, known=known)

    compare("forward(x)", away_from_zero(rng, (5, 4)))
    compare("forward(x), as many samples as inputs", away_from_zero(rng, (4, 4)))
    compare("forward(x), batch of one", away_from_zero(rng, (1, 4)))
    compare("forward(x), float32", away_from_zero(rng, (2, 4)).astype(np.float32), np.float32)
    compare("forward(x), integers", signs(rng, (3, 4)) * rng.integers(1, 9, (3, 4)))


def _gradients(layer: Answer, dout: NDArray) -> Gradients:
    return {"dx": layer.backward(dout), "dW": layer.dW, "db": layer.db}


def _backward(checker: Checker, answer: Answer) -> None:
    rng = checker.rng

    def compare_all(n: int, inputs: int, outputs: int) -> bool:
        w, b = _parameters(rng, inputs, outputs)
        x, dout = away_from_zero(rng, (n, inputs)), away_from_zero(rng, (n, outputs))
        if n > 1:  # zeros, by which nothing can be divided
            x[0, 0] = w[0, 1] = dout[1, 0] = 0
        layer = answer(w, b)
        layer.forward(x)
        gradients, suspects = _gradients(layer, dout), _suspects(x, w, dout)
        factors = {"the number of samples": n, "the number of outputs": outputs}
        right = True
        for name, parameter in (("dx", x), ("dW", w), ("db", b)):
            # The function reads x, W and b from here, where the numerical gradient changes them.
            expected = numerical_gradient(lambda _: np.sum(dout * (x @ w + b)), parameter)
            right &= checker.compare(name, gradients[name], expected, suspects[name], {"dout": dout}, factors)
        return right

    # A square W comes first: with it, a missing transpose gives no error, but numbers to recognise.
    right = compare_all(n=int(rng.integers(4, 6)), inputs=3, outputs=3)
    with checker.attempt("W that is not square"):
        right &= compare_all(n=4, inputs=2, outputs=4)
    with checker.attempt("batch of one"):
        right &= compare_all(n=1, inputs=3, outputs=2)
    if right:
        _require_integers(checker, answer)
    if right and checker.round == 0:
        _require_backward_pass(checker, answer)


def _require_integers(checker: Checker, answer: Answer) -> None:
    """Check the gradients of integers, which are right for other numbers."""
    rng = checker.rng
    w, b = _parameters(rng, 3, 2)
    x, dout = rng.permuted(np.arange(-6, 6)).reshape(4, 3), away_from_zero(rng, (4, 2))
    exact = _right_affine(w, b, dout, x.astype(float))
    with checker.attempt("integers", m.INTEGERS_TRUNCATED):
        layer = answer(w, b)
        layer.forward(x)
        for name, value in _gradients(layer, dout).items():
            if not checker.compare(f"{name}, integers", value, exact[name]):
                checker.comparisons[f"{name}, integers"].cause = m.INTEGERS_TRUNCATED


def _require_backward_pass(checker: Checker, answer: Answer) -> None:
    """Check the gradients of numbers so small that they vanish beside the others when all are added up."""
    rng = checker.rng
    sizes = np.array([1e8, 1e-8, 1.0])
    w, b = rng.uniform(1, 2, (3, 4)) * sizes[:, np.newaxis], rng.uniform(1, 2, 4)
    x, dout = rng.uniform(1, 2, (2, 3)) * sizes, rng.uniform(1, 2, (2, 4))
    layer = answer(w, b)
    layer.forward(x)
    mine, exact = _gradients(layer, dout), _right_affine(w, b, dout, x)
    for name, value in mine.items():
        require_backward_pass(checker, f"{name}, columns of different sizes", value, exact[name], SEVERAL_STEPS)


def _sample_shapes(checker: Checker, answer: Answer) -> None:
    if checker.round > 0:
        return  # what is compared does not depend on the numbers
    # Compared with the layer's own results for the same numbers as a flat batch, so that a wrong formula does not
    # cost points here too. W is square, so that even a wrong formula gives no error.
    rng = checker.rng
    w, b = _parameters(rng, 12, 12)

    def run(x: NDArray, dout: NDArray) -> dict[str, NDArray]:
        layer = answer(w, b)
        results = {"forward(x)": layer.forward(x), **_gradients(layer, dout)}
        results = {name: checker.numbers(value, name) for name, value in results.items()}
        return results | {"db": results["db"].ravel()}  # its shape is checked in part 2

    x, dout = away_from_zero(rng, (12,)), away_from_zero(rng, (12,))
    batch = run(x[np.newaxis], dout[np.newaxis])
    right = _right_affine(w, b, dout[np.newaxis], x[np.newaxis])
    right["forward(x)"] = right.pop("output")
    is_affine = any(is_close(mine, right[name]) for name, mine in batch.items())
    problem = "not looked at, since neither what forward returns nor any gradient is right yet"
    checker.precondition("single samples and images", is_affine, problem)
    whole = batch["forward(x)"].size == 12 == batch["dx"].size
    problem = "what forward returns, or dx, does not have the right number of entries"
    checker.precondition("size of the results", whole, problem)
    with checker.attempt("one sample", m.SINGLE_SAMPLE):
        single = run(x, dout)
        shapes: dict[str, tuple[int, ...]] = {"forward(x)": (12,), "dx": (12,), "dW": (12, 12), "db": (12,)}
        for name, own in shapes.items():
            if batch[name].size == np.prod(own):
                # Any difference is because x is a single sample: nothing else has changed.
                cause: Suspects = {m.SINGLE_SAMPLE: single[name]}
                checker.compare(f"{name}, one sample", single[name], batch[name].reshape(own), cause)

    kinds: dict[str, tuple[int, ...]] = {"images": (3, 3, 2, 2), "samples of shape (2, 6)": (3, 2, 6)}
    flattened = False
    for words, shape in kinds.items():
        x, dout = away_from_zero(rng, shape), away_from_zero(rng, (3, 12))
        flat = run(x.reshape(3, 12), dout)
        with checker.attempt(words, IMAGES_OF_ONE_KIND if flattened else IMAGES_NOT_FLATTENED):
            stacked = run(x, dout)
            for name in ("forward(x)", "dW"):
                other_shape = np.shape(stacked[name]) != np.shape(flat[name])
                cause = {IMAGES_NOT_FLATTENED: stacked[name]} if other_shape else {}
                checker.compare(f"{name}, {words}", stacked[name], flat[name], cause)
            if flat["dx"].size == x.size:
                expected = flat["dx"].reshape(shape)
                checker.compare(f"dx, {words}", stacked["dx"], expected)
            flattened = True


def _suspects(x: NDArray, w: NDArray, dout: NDArray) -> dict[str, Suspects]:
    """Return what each misconception makes of the gradients of a batch."""
    ones = np.ones_like(dout)
    dx: Suspects = {DX_WITH_W: dout @ w} if w.shape[0] == w.shape[1] else {}
    return {
        "dx": {m.UPSTREAM_IGNORED: ones @ w.T, **dx},
        "dW": {m.UPSTREAM_IGNORED: x.T @ ones},
        "db": {m.UPSTREAM_IGNORED: AnyOf([ones.sum(axis=0), ones[0]])},
    }


def _independence(checker: Checker, answer: Answer) -> None:
    rng = checker.rng
    w, b = _parameters(rng, 3, 3)
    x, dout = away_from_zero(rng, (4, 3)), away_from_zero(rng, (4, 3))
    passes = ((x,), dout), ((unlike(rng, x),), unlike(rng, dout))
    others = [((x[:2].reshape(2, 3, 1, 1),), dout[:2]), ((x[0],), dout[0])]

    def right(dout: NDArray, x: NDArray) -> Gradients:
        return _right_affine(w, b, dout, x)

    require_independence(checker, lambda: answer(w, b), _gradients, *passes, right, others)


def _right_affine(w: NDArray, b: NDArray, dout: NDArray, x: NDArray) -> Gradients:
    return {"output": x @ w + b, "dx": dout @ w.T, "dW": x.T @ dout, "db": dout.sum(axis=0)}


parts = [
    Part("Affine-1", "forward pass", _forward),
    Part("Affine-2", "gradients", _backward),
    Part("Affine-3", "single samples and images", _sample_shapes),
    Part("Affine-4", "independence", _independence),
]
