from proving import Findings, given, is_number, slope

GIVEN = given("square_backward")


def problems(namespace):
    found = Findings()
    function = namespace.get("square_backward")
    for x, up in [(3, 2), (-1.5, 0.7), (0, 4), (2.25, -3), (5, 0), (-4, -1.25), (1, 1), (0.5, 0)]:
        got = found.attempt("The call", function, x, up)
        found.expect_close(f"The gradient for x = {x}, upstream = {up}", got, up * 2 * x, 1e-9, 1e-9)
        found.expect_close(f"The gradient for x = {x}, upstream = {up}", got, slope(lambda v: up * v * v, x), 1e-5, 1e-7)
        found.expect(is_number(got), "It does not return a number.")
    return found
