from proving import Findings, given, is_number

GIVEN = given("basket_values")


def problems(namespace):
    found = Findings()
    function = namespace.get("basket_values")
    for ap, ac, op, oc, tax in [(10, 1, 20, 2, 1.1), (1.25, 4, 0.99, 3, 1.07), (7, 0, 3, 5, 1.2), (2.5, 2, 4, 1, 1.0), (1, 1, 1, 1, 1.5)]:
        got = found.attempt("The call", function, ap, ac, op, oc, tax)
        if not isinstance(got, dict):
            found.append("It does not return a dict.")
            continue
        wanted = {"apple_cost": ap * ac, "orange_cost": op * oc, "all_cost": ap * ac + op * oc, "total": (ap * ac + op * oc) * tax}
        found.expect(set(got) == set(wanted), f"The keys are {sorted(map(str, got))}.")
        for name, value in wanted.items():
            found.expect_close(name, got.get(name), value, 1e-12, 1e-12)
            found.expect(is_number(got.get(name)), f"{name} is not a number.")
    return found
