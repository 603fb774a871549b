"""Says what is wrong with an answer to fruit_blanks, judged by the exercise's text alone."""
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


def payment(ap, ac, op, oc, t):
    return (ap * ac + op * oc) * t


def problems(namespace):
    f, found = namespace["fruit_blanks"], []
    args = [80, 3, 120, 4, 1.25]
    right = {k: slope(payment, args, i) for i, k in enumerate(["apple_price", "apple_count", "orange_price", "orange_count", "tax"])}
    right["all_cost"] = slope(lambda s, t: s * t, [720, 1.25], 0)
    right["apple_cost"] = slope(lambda a, o, t: (a + o) * t, [240, 480, 1.25], 0)
    right["orange_cost"] = slope(lambda a, o, t: (a + o) * t, [240, 480, 1.25], 1)
    ok, v = attempt(f, found, "fruit_blanks()")
    if not ok:
        return found
    if not isinstance(v, dict):
        return [f"fruit_blanks() gives {type(v).__name__}, not a dict"]
    if set(v) != set(right):
        found.append(f"the names are {sorted(map(str, v))}")
    for k in right:
        if k in v and not (is_number(v[k]) and close(v[k], right[k], 1e-6)):
            found.append(f"{k} is {v[k]!r}, not {right[k]:.6g}")
    if f() != v:
        found.append("a second call gives something else")
    return unique(found)
