import math

from proving import ATTEMPT_FAILED, Findings, given, is_number

GIVEN = given("derivative")


def problems(namespace):
    found = Findings()
    function = namespace.get("derivative")
    for f, slope, x in [
        (lambda x: x**2, lambda x: 2 * x, 3), (math.sin, math.cos, 0.7), (math.exp, math.exp, -2.5),
        (lambda x: 1e-5 * x**2, lambda x: 2e-5 * x, 1.3), (lambda x: 5.0, lambda x: 0.0, 4), (lambda x: x**3, lambda x: 3 * x * x, -4.2),
        (lambda x: x if x > 0 else -x, lambda x: -1, -20.0), (lambda x: 7 * x, lambda x: 7, 0),
    ]:
        got = found.attempt("The call", function, f, x)
        found.expect_close(f"The slope at {x}", got, slope(x), 1e-6, 1e-8)
        found.expect(is_number(got), "It does not return a number.")
    for x, h in [(3.0, 0.5), (-2.0, 0.1), (40.0, 0.01), (0.0, 1e-4), (0.3, 2)]:
        visited = []

        def f(v):
            if not isinstance(v, (int, float)) and not is_number(v):
                raise TypeError("f is called with something that is not a number")
            visited.append(float(v))
            return v**5

        got = found.attempt("The call with a step", function, f, x, h) if h != 1e-4 else found.attempt("The call", function, f, x)
        wanted = ((x + h) ** 5 - (x - h) ** 5) / (2 * h)
        found.expect_close(f"The central difference at {x} with step {h}", got, wanted, 1e-6, 1e-12)
        if got is not ATTEMPT_FAILED:
            found.expect(
                len(visited) and all(any(abs(v - w) < 1e-9 for w in (x, x - h, x + h)) for v in visited),
                f"f is called at {visited} for x = {x}, h = {h}.",
            )
    return found
