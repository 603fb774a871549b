"""Says what is wrong with an answer to derivative, judged by the exercise's text alone."""
import math
import numbers


def is_number(v):
    return isinstance(v, numbers.Number) and not isinstance(v, (bool, complex))


def close(a, b, rel=1e-9):
    return abs(a - b) <= rel * max(1.0, abs(a), abs(b))


def attempt(call, found, what):
    """Return (worked, result); an exception is written down as a problem."""
    try:
        return True, call()
    except Exception as e:
        found.append(f"{what} stops with {type(e).__name__}: {e}")
        return False, None


def slope(f, args, i, h=1e-3):
    """The central difference of f in its argument number i, in double precision."""
    hi, lo = [float(a) for a in args], [float(a) for a in args]
    hi[i] += h
    lo[i] -= h
    return (f(*hi) - f(*lo)) / (2 * h)


def pair_of_numbers(v, found, what):
    if not isinstance(v, tuple):
        found.append(f"{what} gives {type(v).__name__}, not a tuple")
    elif len(v) != 2:
        found.append(f"{what} gives a tuple of {len(v)}, not two")
    elif not all(is_number(u) for u in v):
        found.append(f"{what} gives a pair with something other than numbers: {v}")
    else:
        return True
    return False


def unique(found):
    return list(dict.fromkeys(found))


def problems(namespace):
    d, found = namespace["derivative"], []
    known = [
        (lambda x: x ** 2, 3, 6.0), (lambda x: x ** 2, 3.7, 7.4), (lambda x: x ** 2, -2, -4.0), (lambda x: x ** 2, 0, 0.0),
        (lambda x: 5 * x + 1, 0, 5.0), (lambda x: -0.5 * x, 1.5, -0.5), (math.sin, 1.0, math.cos(1.0)), (math.exp, 0.5, math.exp(0.5)),
        (lambda x: 7.0, 2, 0.0), (lambda x: x ** 3, 1.2, 4.32), (math.log, 2.0, 0.5), (lambda x: 0.01 * x ** 2 + 0.1 * x, 5, 0.2),
    ]
    for i, (f, x, right) in enumerate(known):
        ok, v = attempt(lambda: d(f, x), found, f"derivative of function {i} at {x}")
        if ok and not (is_number(v) and abs(v - right) < 1e-6):
            found.append(f"the slope of function {i} at {x} is {v!r}, not {right}")
    for h in (1e-4, 0.5, 0.01, 1.0):
        for f in (lambda x: x ** 3, math.exp, lambda x: x ** 5 - x, abs):
            for x in (0.3, 2, -1, 0):
                ok, v = attempt(lambda: d(f, x, h), found, f"derivative at {x} with h={h}")
                right = (f(x + h) - f(x - h)) / (2 * h)
                if ok and not (is_number(v) and abs(v - right) < 1e-8 * max(1, abs(right), 1e-3 / h)):
                    found.append(f"with h={h} at {x} the central difference is {right}, not {v!r}")
    points = []

    def recorder(x):
        if not is_number(x):
            raise TypeError("the function was called with something that is not one number")
        points.append(float(x))
        return 2.0 * x

    attempt(lambda: d(recorder, 1.25, h=0.125), found, "a function that takes one number at a time")
    if not {1.375, 1.125} <= set(points):
        found.append(f"the function was called at {points}, not a step to each side")
    if any(p not in (1.375, 1.25, 1.125) for p in points):
        found.append(f"the function was called at other points too: {points}")
    return unique(found)
