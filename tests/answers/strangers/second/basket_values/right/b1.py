"""Computes both costs in a loop over the kinds of fruit, and works with numpy inside."""
import numpy as np

def basket_values(apple_price, apple_count, orange_price, orange_count, tax):
    prices = np.array([apple_price, orange_price], dtype=float)
    counts = np.array([apple_count, orange_count], dtype=float)
    costs = prices * counts
    names = ["apple_cost", "orange_cost"]
    out = {n: float(c) for n, c in zip(names, costs)}
    out["all_cost"] = float(prices @ counts)
    out["total"] = out["all_cost"] * tax
    return out
