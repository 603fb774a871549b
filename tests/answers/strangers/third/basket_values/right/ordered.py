"""Computes with numpy arrays and returns an OrderedDict of numpy numbers, in another order."""
from collections import OrderedDict

import numpy as np


def basket_values(apple_price, apple_count, orange_price, orange_count, tax):
    prices = np.array([apple_price, orange_price], dtype=float)
    counts = np.array([apple_count, orange_count], dtype=float)
    costs = prices * counts
    result = OrderedDict(total=tax * (prices @ counts), all_cost=costs.sum())
    result["apple_cost"], result["orange_cost"] = costs
    return result
