from proving import ATTEMPT_FAILED, Findings, given, is_number, slope

GIVEN = given("fruit_blanks")


def problems(namespace):
    found = Findings()
    got = found.attempt("The call", namespace.get("fruit_blanks"))
    if got is ATTEMPT_FAILED:
        return found
    if not isinstance(got, dict):
        return ["It does not return a dict."]

    def pay(apple_count=3, apple_price=80, orange_price=120, orange_count=4, tax=1.25):
        return (apple_count * apple_price + orange_price * orange_count) * tax

    start = dict(apple_count=3, apple_price=80, orange_price=120, orange_count=4, tax=1.25)
    wanted = {name: slope(lambda v: pay(**{name: v}), value) for name, value in start.items()}
    wanted["all_cost"] = slope(lambda v: v * 1.25, 720)
    wanted["apple_cost"] = slope(lambda v: (v + 480) * 1.25, 240)
    wanted["orange_cost"] = slope(lambda v: (240 + v) * 1.25, 480)
    found.expect(set(got) == set(wanted), f"The names are {sorted(map(str, got))}.")
    for name, value in wanted.items():
        found.expect(is_number(got.get(name)), f"{name} is not a number.")
        found.expect_close(name, got.get(name), value, 1e-6, 1e-9)
    return found
