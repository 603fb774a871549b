"""Says what is wrong with an answer to apple_gradients, judged by the exercise's text alone."""
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


def _mul_backward(x, y, upstream):
    return y * upstream, x * upstream


GIVEN = {"mul_backward": _mul_backward}


def problems(namespace):
    namespace.update(GIVEN)
    f, found = namespace["apple_gradients"], []
    for case in [(100, 2, 1.1), (0.35, 12, 1.19, 2.5), (3.0, 4.0, 1.5, -0.5), (80, 0, 1.1, 1.0), (7, 5, 1.2, 0), (100, 2, 1.1)]:
        p, n, t, u = (*case, 1.0)[:4]
        what = f"apple_gradients{case}"
        ok, v = attempt(lambda: f(*case), found, what)
        if not ok:
            continue
        if not isinstance(v, dict) or set(v) != {"price", "count", "tax"}:
            found.append(f"{what} gives {v!r}, not a dict with price, count and tax")
            continue
        for i, (k, right) in enumerate([("price", n * t * u), ("count", p * t * u), ("tax", p * n * u)]):
            measured = slope(lambda a, b, c: u * a * b * c, [p, n, t], i)
            if not is_number(v[k]) or not close(v[k], right) or not close(v[k], measured, 1e-6):
                found.append(f"{what} has {v[k]!r} at {k}, not {right}")
    return unique(found)
