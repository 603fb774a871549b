import numpy as np

from proving import ATTEMPT_FAILED, Findings, given

GIVEN = given("chain")


def problems(namespace):
    found = Findings()
    function = namespace.get("chain")
    cases = [([1.1, 2], None), ((1.1, 2), None), ([2, 3, 4], 0.5), ([], None), ((), 2.0), ([5], -1.5), ([2.0, 2.0, 3.0, 2.0], 1.0),
             ([3, 0, 2, 1], 1.0), ([-1, 0.5, -2.5], 4), ((2, 3), 0.25), ([0.1] * 6, 0), ([1, 1, 7], 2)]
    for local, up in cases:
        before = list(local)
        got = found.attempt(f"The call with {local}, {up}", function, local) if up is None else found.attempt(f"The call with {local}, {up}", function, local, up)
        found.expect(list(local) == before, "It changes local_derivatives.")
        signal, wanted = 1.0 if up is None else up, []
        for d in before:
            signal = signal * d
            wanted.append(signal)
        if got is ATTEMPT_FAILED:
            continue
        if not isinstance(got, (list, tuple, np.ndarray)):
            found.append("It does not return a list.")
            continue
        found.expect_close(f"The result for {local}, {up}", list(got), wanted, 1e-9, 1e-12)
    return found
