"""Right; the costs are a product of numpy vectors, and the dict is an OrderedDict."""

from collections import OrderedDict

import numpy as np


def basket_values(apple_price, apple_count, orange_price, orange_count, tax):
    costs = np.array([apple_price, orange_price], float) * np.array([apple_count, orange_count], float)
    both = costs.sum()
    return OrderedDict(zip(("apple_cost", "orange_cost", "all_cost", "total"), (*costs.tolist(), both, both * tax)))
