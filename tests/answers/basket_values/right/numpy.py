"""A scalar product, with numpy numbers in an OrderedDict."""

from collections import OrderedDict

import numpy as np


def basket_values(apple_price, apple_count, orange_price, orange_count, tax):
    prices, counts = np.array([apple_price, orange_price]), np.array([apple_count, orange_count])
    values = OrderedDict(zip(("apple_cost", "orange_cost"), prices * counts))
    values["all_cost"] = prices @ counts
    values["total"] = tax * prices @ counts
    return values
