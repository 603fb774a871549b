from proving import ATTEMPT_FAILED, Findings, given, is_pair, slope

GIVEN = given("mul_backward")


def problems(namespace):
    found = Findings()
    function = namespace.get("mul_backward")
    for x, y, up in [(10, 5, 1.3), (-2, 3.5, 0.5), (0, 4, 2), (3, 0, -1), (0, 0, 1), (1.5, 2.5, 0), (-1, -7, -2.25), (6, 6, 1)]:
        got = found.attempt(f"The call with {x, y, up}", function, x, y, up)
        if got is ATTEMPT_FAILED:
            continue
        if not is_pair(got):
            found.append("It does not return a tuple of two numbers.")
            continue
        found.expect_close("dx", got[0], slope(lambda v: up * v * y, x), 1e-6, 1e-8)
        found.expect_close("dy", got[1], slope(lambda v: up * x * v, y), 1e-6, 1e-8)
        found.expect_close("The result", list(got), [y * up, x * up], 1e-9, 1e-9)
    return found
