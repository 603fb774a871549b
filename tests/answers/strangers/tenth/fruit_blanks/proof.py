"""Proof for the exercise fruit_blanks, from its text alone."""
import numpy as np

from proof_tools import Report, close, number, slope


def problems(namespace):
    r, f = Report(), namespace["fruit_blanks"]
    at = dict(apple_price=80, apple_count=3, orange_price=120, orange_count=4, tax=1.25)
    pay = lambda apple_price, apple_count, orange_price, orange_count, tax: (
        (apple_price * apple_count + orange_price * orange_count) * tax)
    right = {name: slope(lambda v: pay(**{**at, name: v}), at[name]) for name in at}
    right["all_cost"] = slope(lambda v: v * 1.25, 720)
    right["apple_cost"] = slope(lambda v: (v + 480) * 1.25, 240)
    right["orange_cost"] = slope(lambda v: (240 + v) * 1.25, 480)
    for name, value in right.items():
        def test():
            d = f()
            return isinstance(d, dict) and number(d[name]) and close(d[name], value, 1e-4)
        r.run(name, test)
    r.run("the names", lambda: set(f()) == set(right))
    return r.problems
