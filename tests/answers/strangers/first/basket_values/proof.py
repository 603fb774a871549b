"""Says what is wrong with an answer to basket_values, judged by the exercise's text alone."""
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


CASES = [(10, 1, 20, 2, 1.1), (100, 2, 150, 3, 1.1), (0.5, 7, 1.25, 3, 1.19), (3, 0, 4, 5, 1.2), (2, 3, 0.1, 0, 1.0), (1.111, 9, 2.222, 11, 1.07)]
NAMES = ["apple_cost", "orange_cost", "all_cost", "total"]


def problems(namespace):
    f, found = namespace["basket_values"], []
    for case in CASES + CASES[:1]:
        ap, ac, op, oc, t = case
        what = f"basket_values{case}"
        ok, v = attempt(lambda: f(*case), found, what)
        if not ok:
            continue
        if not isinstance(v, dict):
            found.append(f"{what} gives {type(v).__name__}, not a dict")
            continue
        if set(v) != set(NAMES):
            found.append(f"{what} has the keys {sorted(map(str, v))}")
        right = dict(zip(NAMES, [ap * ac, op * oc, ap * ac + op * oc, (ap * ac + op * oc) * t]))
        for k in NAMES:
            if k in v and not (is_number(v[k]) and close(v[k], right[k])):
                found.append(f"{what} has {v[k]!r} at {k}, not {right[k]}")
    return unique(found)
