from proving import Findings, given, is_number

GIVEN = given("apple_total")


def problems(namespace):
    found = Findings()
    function = namespace.get("apple_total")
    for price, count, tax in [(100, 2, 1.1), (0.37, 1, 1.19), (12.345, 7, 1.0), (3, 5, 1.25), (80, 0, 1.1), (0, 3, 1.1), (1.5, 40, 1.077)]:
        got = found.attempt("The call", function, price, count, tax)
        found.expect_close(f"The total for {price, count, tax}", got, price * count * tax, 1e-12, 1e-12)
        found.expect(is_number(got), "It does not return a number.")
    return found
