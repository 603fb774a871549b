"""Says what is wrong with an answer to MulLayer, judged by the exercise's text alone."""
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


def value(x, y):
    return x * y


def check_backward(layer, x, y, dout, found, when):
    ok, v = attempt(lambda: layer.backward(dout), found, f"backward({dout}) {when}")
    if not ok or not pair_of_numbers(v, found, f"backward({dout}) {when}"):
        return
    for i, right in enumerate((y * dout, x * dout)):
        measured = slope(lambda a, b: dout * value(a, b), [x, y], i)
        if not close(v[i], right) or not close(v[i], measured, 1e-6):
            found.append(f"backward({dout}) {when} gives {v}, but the derivative number {i} is {measured}")


def check_forward(layer, x, y, found):
    ok, v = attempt(lambda: layer.forward(x, y), found, f"forward({x}, {y})")
    if ok and not (is_number(v) and close(v, value(x, y))):
        found.append(f"forward({x}, {y}) gives {v!r}, not {value(x, y)}")


def problems(namespace):
    cls, found = namespace["MulLayer"], []
    inputs = [(10, 5), (1.5, -2.25), (0, 3.5), (2.5, 0), (-1, -4), (6, 6), (0, 0), (0.5, 0.125)]
    douts = (1.3, 1, -0.5, 0)
    for x, y in inputs:
        ok, layer = attempt(cls, found, "making a layer")
        if not ok:
            return found
        check_forward(layer, x, y, found)
        for d in douts:
            check_backward(layer, x, y, d, found, f"after forward({x}, {y})")
    layer = cls()
    for k, (x, y) in enumerate(inputs):
        check_forward(layer, x, y, found)
        check_backward(layer, x, y, 1.7 + k, found, "on a layer that is used again")
    for x, y in inputs[:2]:
        attempt(lambda: layer.forward(x, y), found, "forward")
    for d in (2.0, 3.0):
        check_backward(layer, *inputs[1], d, found, "after two forward calls")
    a, b = cls(), cls()
    check_forward(a, 2.0, 3.0, found)
    check_forward(b, 7.0, -5.0, found)
    check_backward(a, 2.0, 3.0, 1.5, found, "while another layer is in use")
    check_backward(b, 7.0, -5.0, 0.5, found, "while another layer is in use")
    return unique(found)
