from proving import ATTEMPT_FAILED, Findings, given, is_number, is_pair, slope

GIVEN = given("AddLayer")


def compute(x, y):
    return x + y


def examine(found, what, layer, x, y, dout):
    got = found.attempt(what, layer.backward, dout)
    if got is ATTEMPT_FAILED:
        return None
    if not is_pair(got):
        found.append(f"{what} does not return a tuple of two numbers.")
        return None
    found.expect_close(f"{what}: dx", got[0], slope(lambda v: dout * compute(v, y), x), 1e-6, 1e-8)
    found.expect_close(f"{what}: dy", got[1], slope(lambda v: dout * compute(x, v), y), 1e-6, 1e-8)
    return got, list(got)


def forward(found, layer, x, y):
    got = found.attempt("forward", layer.forward, x, y)
    found.expect(is_number(got), "forward does not return a number.")
    if is_number(got):
        found.expect_close("forward", got, compute(x, y), 1e-12, 1e-12)


def problems(namespace):
    found = Findings()
    make = namespace.get("AddLayer")
    layer = found.attempt("The constructor", make)
    if layer is ATTEMPT_FAILED:
        return found
    numbers = [(10, 5, 1.3), (-2.5, 4, 0.5), (0, 3, 2), (3, 0, -1), (0, 0, 1.0), (7, 2, 1.3), (2, 0.25, 0), (-1.5, -6, -0.7), (10, 5, 1.3), (4, 4, 8.5), (1, -1, 2)]
    kept = []
    for x, y, dout in numbers:  # the same layer again and again
        forward(found, layer, x, y)
        kept.append(examine(found, "backward", layer, x, y, dout))
    forward(found, layer, 2, 3)
    forward(found, layer, 4, 5)
    forward(found, layer, 2, 3)
    examine(found, "backward after three forward calls", layer, 2, 3, 1.5)
    examine(found, "the second backward after one forward", layer, 2, 3, -0.25)
    examine(found, "the third backward after one forward", layer, 2, 3, 7)
    first, second = make(), make()
    found.expect(first is not second, "Two layers are the same object.")
    forward(found, first, 1.5, 2)
    forward(found, second, -3, 0.5)
    kept.append(examine(found, "backward of the second of two layers", second, -3, 0.5, 2.0))
    kept.append(examine(found, "backward of the first of two layers", first, 1.5, 2, -1.5))
    for result in kept:
        if result is not None:
            found.expect(list(result[0]) == result[1], "A later call changes an earlier result.")
    return found
