"""Says what is wrong with an answer to buy_fruit, judged by the exercise's text alone."""
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


class MulLayer:
    def forward(self, x, y):
        self.x, self.y = x, y
        return x * y

    def backward(self, dout):
        return self.y * dout, self.x * dout


class AddLayer:
    def forward(self, x, y):
        return x + y

    def backward(self, dout):
        return dout, dout


GIVEN = {"MulLayer": MulLayer, "AddLayer": AddLayer}
NAMES = ["apple_price", "apple_count", "orange_price", "orange_count", "tax"]
CASES = [(100, 2, 150, 3, 1.1), (0.35, 12, 0.6, 7, 1.19), (3.0, 0, 2.5, 4, 1.25), (8, 5, 0, 2, 1.0), (1.75, 2.0, 2.25, 3.0, 1.07)]


def payment(ap, ac, op, oc, t):
    return (ap * ac + op * oc) * t


def judge(f, case, total, gradients, found, when):
    what = f"buy_fruit{case}{when}"
    ok, v = attempt(lambda: f(*case), found, what)
    if not ok:
        return
    if not isinstance(v, tuple) or len(v) != 2:
        found.append(f"{what} gives no pair")
        return
    if not is_number(v[0]) or not close(v[0], total):
        found.append(f"{what}: the total is {v[0]!r}, not {total}")
    if not isinstance(v[1], dict) or set(v[1]) != set(NAMES):
        found.append(f"{what}: the gradients are {v[1]!r}")
        return
    for k in NAMES:
        if not is_number(v[1][k]) or not close(v[1][k], gradients[k], 1e-7):
            found.append(f"{what}: {k} is {v[1][k]!r}, not {gradients[k]}")


def problems(namespace):
    f, found = namespace["buy_fruit"], []
    namespace.update(GIVEN)
    for case in CASES:
        judge(f, case, payment(*case), {k: slope(payment, case, i) for i, k in enumerate(NAMES)}, found, "")
    # an earlier result must not change
    try:
        first = f(*CASES[0])[1]
        copy = dict(first)
        f(*CASES[1])
        if first != copy:
            found.append("the gradients of the first purchase change with the second")
    except Exception:
        pass
    # layers that leave a mark show whether the results come from them
    made, starts, back = [], [], []

    class MarkedMul(MulLayer):
        def __init__(self):
            made.append(self)

        def forward(self, x, y):
            return super().forward(x, y) + 0.125

        def backward(self, dout):
            back.append(self)
            starts.append(dout)
            dx, dy = super().backward(dout)
            return 3 * dx, 3 * dy

    class MarkedAdd(AddLayer):
        def __init__(self):
            made.append(self)

        def forward(self, x, y):
            return x + y + 0.5

        def backward(self, dout):
            back.append(self)
            starts.append(dout)
            return 5 * dout, 5 * dout

    namespace.update(MulLayer=MarkedMul, AddLayer=MarkedAdd)
    ap, ac, op, oc, t = case = (2.0, 3.0, 4.0, 5.0, 1.5)
    s = ap * ac + 0.125 + op * oc + 0.125 + 0.5
    judge(f, case, s * t + 0.125, dict(zip(NAMES, [45 * ac * t, 45 * ap * t, 45 * oc * t, 45 * op * t, 3 * s])), found, " with marked layers")
    if not made:
        found.append("no layers are made inside the function")
    if not back:
        found.append("no layer goes backward")
    elif starts[0] != 1:
        found.append(f"the backward pass starts with {starts[0]}")
    namespace.update(GIVEN)
    return unique(found)
