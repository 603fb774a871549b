from proving import ATTEMPT_FAILED, AddLayer, Findings, MulLayer, given, is_number, slope

GIVEN = given("buy_fruit")

NAMES = ["apple_price", "apple_count", "orange_price", "orange_count", "tax"]


def total_of(ap, ac, op, oc, tax):
    return (ap * ac + op * oc) * tax


def problems(namespace):
    found = Findings()
    function = namespace.get("buy_fruit")

    def run(numbers):
        got = found.attempt("The call", function, *numbers)
        if got is ATTEMPT_FAILED:
            return None
        if not (isinstance(got, (tuple, list)) and len(got) == 2 and is_number(got[0]) and isinstance(got[1], dict)):
            found.append("It does not return (total, gradients).")
            return None
        if set(got[1]) != set(NAMES) or not all(is_number(v) for v in got[1].values()):
            found.append("gradients does not have the five names with numbers.")
            return None
        return got

    for numbers in [(100, 2, 150, 3, 1.1), (1.25, 4, 0.8, 10, 1.07), (3, 0, 2, 5, 1.19), (50, 1, 50, 1, 1.0)]:
        got = run(numbers)
        if got is None:
            continue
        found.expect_close("total", got[0], total_of(*numbers), 1e-9)
        for i, name in enumerate(NAMES):
            f = lambda v: total_of(*numbers[:i], v, *numbers[i + 1:])
            found.expect_close(name, got[1][name], slope(f, numbers[i]), 1e-6, 1e-7)

    # Layers with a mark: what does not come out of them does not carry it.
    made = []

    class Mul3(MulLayer):
        def __init__(self):
            made.append("mul")

        def forward(self, x, y):
            return 3 * super().forward(x, y)

        def backward(self, dout):
            dx, dy = super().backward(dout)
            return 3 * dx, 3 * dy

    class Add(AddLayer):
        def __init__(self):
            made.append("add")

    old = namespace["MulLayer"], namespace["AddLayer"]
    namespace["MulLayer"], namespace["AddLayer"] = Mul3, Add
    got = run((100, 2, 150, 3, 1.1))
    namespace["MulLayer"], namespace["AddLayer"] = old
    found.expect(sorted(made) == ["add", "mul", "mul", "mul"], f"Inside the function it makes the layers {made}.")
    if got is not None:
        found.expect_close("total of marked layers", got[0], 9 * 715)
        for name, value in zip(NAMES, [2.2, 110, 3.3, 165]):
            found.expect_close(f"{name} of marked layers", got[1][name], 9 * value)
        found.expect_close("tax of marked layers", got[1]["tax"], 9 * 650)
    return found
