"""Checks for `learn_digits`, assignment 5.7."""

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

from course_lib.checks.checker import Answer, Checker, Misconception, Part, Stop, brief, is_close
from course_lib.datasets import IMAGE_SHAPE, load_mnist_test
from course_lib.networks import TwoLayerNet

NOT_TRAINED = Misconception(
    "The network reads digits hardly better than by guessing",
    "One in ten is luck. Do you train the very network that you return, and with the class numbers t?",
)
LEARNS_TOO_LITTLE = Misconception(
    "The network has learned too little",
    "Look at the losses: do they still fall at the end? Would more iterations help, or another learning rate? "
    "And do the mini-batches come from all the images?",
)
_ENOUGH = 0.7  # a network as in the text reads nearly 0.9 of them
# A network that guesses gives images that look alike the same answer, so its luck varies: 400 guesses one by one would
# seldom pass 0.15, but untrained networks were seen to read up to 0.24, and slow learners at least 0.32.
_MORE_THAN_LUCK = 0.27
_TRAINING, _OTHERS = 1000, 400


@lru_cache(maxsize=1)
def _digits() -> tuple[NDArray, NDArray]:
    """Return digits of 14 × 14 pixels, each the mean of four pixels of MNIST."""
    x, t = load_mnist_test()
    height, width = IMAGE_SHAPE
    return x.reshape(-1, height // 2, 2, width // 2, 2).mean(axis=(2, 4)).reshape(len(x), -1), t


def _learns(checker: Checker, answer: Answer) -> None:
    if checker.round > 0:
        return  # training twice tells no more
    rng = checker.rng
    x, t = _digits()
    chosen = rng.permutation(len(x))[: _TRAINING + _OTHERS]
    # Classes and pixels in another order: what was learned somewhere else is of no use.
    x, t = x[chosen][:, rng.permutation(x.shape[1])], rng.permutation(10)[t[chosen]]
    seen, others = (x[:_TRAINING], t[:_TRAINING]), (x[_TRAINING:], t[_TRAINING:])

    with threadpool_limits(1):  # matrices as small as these are slowed down by several threads
        network = answer(*seen, np.random.default_rng(rng.integers(2**32)))
    if not isinstance(network, Answer):
        raise Stop(f"learn_digits should return the network, but what it returned is {brief(network)}")
    params = checker.entries(network.params, "params", ["W1", "b1", "W2", "b2"])
    reference = TwoLayerNet(x.shape[1], 50, 10)
    for name, value in reference.params.items():
        fits = np.shape(params[name]) == value.shape
        checker.require(f"shape of {name}", fits, f"is {np.shape(params[name])}, should be {value.shape}")
        if not fits:
            return
        reference.params[name] = checker.numbers(params[name], name).astype(float)
    scores = checker.numbers(network.predict(others[0]), "what predict returns")
    is_network = is_close(scores, reference.predict(others[0]), 1e-3)
    checker.require("scores of this network", is_network, "predict returns something else than params give")

    right = float(np.mean(scores.argmax(axis=1) == others[1])) if scores.shape == (_OTHERS, 10) else 0.0
    cause = NOT_TRAINED if right < _MORE_THAN_LUCK else LEARNS_TOO_LITTLE
    problem = f"{right:.0%} are read right, and at least {_ENOUGH:.0%} should be"
    checker.require("digits that it has never seen", right >= _ENOUGH, problem, cause)


parts = [Part("learn_digits-1", "reading digits", _learns)]
