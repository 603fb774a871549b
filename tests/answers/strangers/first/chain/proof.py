"""Says what is wrong with an answer to chain, judged by the exercise's text alone."""
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
    f, found = namespace["chain"], []
    cases = [([1.1, 2], ()), ([1.1, 2], (0.5,)), ((2, 3, 4), (0.5,)), ([2, 3, 4], (1.5,)), ([3, 2], (0.5,)), ((5, 2, 0, 3), (0.25,)), ((0.3, -2.0, 5.0, 0.1), (-3.0,)), ([7.0], ()),
             ((7,), (2.0,)), ([], ()), ((), ()), ((), (3.0,)), ([], (3.0,)), ([0, 5.0], (2.0,)), ([1.234567, 0.9], ()), ([1.5] * 6, (1.0,)), ([1.1, 2], ())]
    for local, up in cases:
        what = f"chain({local}, {', '.join(map(str, up))})"
        before = type(local)(local)
        given = type(local)(local)
        ok, v = attempt(lambda: f(given, *up), found, what)
        if given != before:
            found.append(f"{what} changes its argument")
        if not ok:
            continue
        right, s = [], (up or (1.0,))[0]
        for d in local:
            s *= d
            right.append(s)
        if not isinstance(v, list):
            found.append(f"{what} gives {type(v).__name__}, not a list")
        elif len(v) != len(right):
            found.append(f"{what} gives {len(v)} signals, not {len(right)}")
        elif not all(is_number(a) and close(a, b) for a, b in zip(v, right)):
            found.append(f"{what} gives {v}, not {right}")
    return unique(found)
