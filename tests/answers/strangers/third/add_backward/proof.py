from proving import ATTEMPT_FAILED, Findings, given, is_pair

GIVEN = given("add_backward")


def problems(namespace):
    found = Findings()
    function = namespace.get("add_backward")
    for up in [1.3, -2, 0, 0.123456, 1, -37.5, 1e6, 8]:
        got = found.attempt("The call", function, up)
        if got is ATTEMPT_FAILED:
            continue
        if not is_pair(got):
            found.append("It does not return a tuple of two numbers.")
            continue
        found.expect_close("The result", list(got), [up, up], 1e-12, 0)
    return found
