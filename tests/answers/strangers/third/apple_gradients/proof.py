from proving import ATTEMPT_FAILED, Findings, given, is_number, slope

GIVEN = given("apple_gradients")


def problems(namespace):
    found = Findings()
    function = namespace.get("apple_gradients")
    for p, c, t, up in [(100, 2, 1.1, None), (0.75, 8, 1.19, 2.0), (3, 0, 1.2, -1), (0, 5, 1.07, 0.5), (12.5, 3, 1.0, 0), (1.99, 7, 1.25, 1.0), (100, 2, 1.1, None)]:
        got = found.attempt("The call", function, p, c, t) if up is None else found.attempt("The call with upstream", function, p, c, t, up)
        up = 1.0 if up is None else up
        if got is ATTEMPT_FAILED:
            continue
        if not isinstance(got, dict) or set(got) != {"price", "count", "tax"}:
            found.append("It does not return a dict with the three keys.")
            continue
        wanted = {"price": slope(lambda v: up * v * c * t, p), "count": slope(lambda v: up * p * v * t, c), "tax": slope(lambda v: up * p * c * v, t)}
        exact = {"price": up * c * t, "count": up * p * t, "tax": up * p * c}
        for name in wanted:
            found.expect(is_number(got[name]), f"{name} is not a number.")
            found.expect_close(name, got[name], wanted[name], 1e-6, 1e-7)
            found.expect_close(name, got[name], exact[name], 1e-9, 1e-9)
    return found
