"""Says what is wrong with an answer to apple_total, judged by the exercise's text alone."""
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


CASES = [(100, 2, 1.1), (0.333333, 7, 1.19), (2.5, 1, 1.0), (0, 5, 1.25), (12345.678, 3, 1.07), (9, 0, 1.1), (1.23456, 40, 1.055)]


def problems(namespace):
    f, found = namespace["apple_total"], []
    for p, n, t in CASES + CASES[:2]:
        what = f"apple_total({p}, {n}, {t})"
        ok, v = attempt(lambda: f(p, n, t), found, what)
        if not ok:
            continue
        if not is_number(v):
            found.append(f"{what} gives {type(v).__name__}, not a number")
        elif not close(v, p * n * t):
            found.append(f"{what} gives {v}, not {p * n * t}")
    return unique(found)
