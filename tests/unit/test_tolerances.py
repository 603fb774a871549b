"""How exact a result must be where a check has a tolerance of its own."""

import numpy as np
import pytest

from course_lib.checks import check
from course_lib.checks.failure import CheckFailed
from course_lib.layers import AddLayer, MulLayer
from course_lib.networks import TwoLayerNet


class Off(TwoLayerNet):
    """Its numerical gradient is off by a part of the largest entry of W1, in one place."""

    part = 0.0
    smallest = False

    def numerical_gradient(self, x, t):
        gradients = super().numerical_gradient(x, t)
        sizes = np.abs(gradients["W1"])
        place = sizes.argmin() if self.smallest else sizes.argmax()
        gradients["W1"].flat[place] += self.part * sizes.max()
        return gradients


@pytest.mark.parametrize("smallest", [False, True])
def test_a_numerical_gradient_is_within_a_hundredth_of_the_largest_entry(smallest):
    rough = type("Rough", (Off,), {"part": 0.001, "smallest": False})
    check("TwoLayerNet-2", rough, seed=1)
    wrong = type("Wrong", (Off,), {"part": 0.02, "smallest": smallest})
    with pytest.raises(CheckFailed, match="numerical_gradient: W1"):
        check("TwoLayerNet-2", wrong, seed=1)


def buy_fruit_off_by(factor):
    def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
        apples, oranges, fruit, taxed = MulLayer(), MulLayer(), AddLayer(), MulLayer()
        costs = apples.forward(apple_price, apple_count), oranges.forward(orange_price, orange_count)
        total = taxed.forward(fruit.forward(*costs), tax)
        d_fruit, d_tax = taxed.backward(1)
        d_apples, d_oranges = fruit.backward(d_fruit)
        gradients = [*apples.backward(d_apples), *oranges.backward(d_oranges), d_tax]
        names = ["apple_price", "apple_count", "orange_price", "orange_count", "tax"]
        return total * factor, dict(zip(names, (gradient * factor for gradient in gradients), strict=True))

    return buy_fruit


def test_a_number_that_a_layer_returned_is_that_very_number():
    check("buy_fruit", buy_fruit_off_by(1), seed=1)
    with pytest.raises(CheckFailed, match="did not come out of a layer"):
        check("buy_fruit", buy_fruit_off_by(1 + 1e-7), seed=1)
