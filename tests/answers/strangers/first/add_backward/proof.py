"""Says what is wrong with an answer to add_backward, judged by the exercise's text alone."""
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
    f, found = namespace["add_backward"], []
    for u in (1.3, 1.0, -2.5, 0, 7, 1e-3):
        what = f"add_backward({u})"
        ok, v = attempt(lambda: f(u), found, what)
        if not ok or not pair_of_numbers(v, found, what):
            continue
        for i in (0, 1):
            measured = slope(lambda a, b: u * (a + b), [0.4, -1.7], i)
            if not close(v[i], u) or not close(v[i], measured, 1e-6):
                found.append(f"{what} gives {v}, but the derivative number {i} is {measured}")
    return unique(found)
