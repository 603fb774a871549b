from proving import ATTEMPT_FAILED, Findings, given, is_pair, slope

GIVEN = given("square_of_sum_backward")


def problems(namespace):
    found = Findings()
    function = namespace.get("square_of_sum_backward")
    for x, y, up in [(1, 2, None), (1.5, -4, 2), (-3, 1, -0.5), (0, 0, 1), (2, -2, 3), (0.3, 0.4, 0), (-1, -2, 1.0)]:
        got = found.attempt("The call", function, x, y) if up is None else found.attempt("The call", function, x, y, up)
        up = 1.0 if up is None else up
        if got is ATTEMPT_FAILED:
            continue
        if not is_pair(got):
            found.append("It does not return a tuple of two numbers.")
            continue
        found.expect_close("dx", got[0], 2 * up * (x + y), 1e-9, 1e-9)
        found.expect_close("dx", got[0], slope(lambda v: up * (v + y) ** 2, x), 1e-5, 1e-7)
        found.expect_close("dy", got[1], slope(lambda v: up * (x + v) ** 2, y), 1e-5, 1e-7)
    return found
