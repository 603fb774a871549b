"""Says what is wrong with an answer to square_of_sum_backward, judged by the exercise's text alone."""
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
    f, found = namespace["square_of_sum_backward"], []
    for x, y, up in [(1, 2, ()), (0.5, -2.5, (3.0,)), (-1.5, 0.25, (-0.5,)), (2, 2, (1,)), (3, -3, (2.0,)), (4, 5, (0,)), (0, 1.5, (0.1,))]:
        u = (up or (1.0,))[0]
        what = f"square_of_sum_backward{(x, y) + up}"
        ok, v = attempt(lambda: f(x, y, *up), found, what)
        if not ok or not pair_of_numbers(v, found, what):
            continue
        for i in (0, 1):
            measured = slope(lambda a, b: u * (a + b) ** 2, [x, y], i)
            if not close(v[i], 2.0 * (x + y) * u) or not close(v[i], measured, 1e-6):
                found.append(f"{what} gives {v}, but the derivative number {i} is {measured}")
    return unique(found)
