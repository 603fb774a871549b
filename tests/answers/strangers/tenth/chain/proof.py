"""Proof for the exercise chain, from its text alone."""
import numpy as np

from proof_tools import Report, close


def problems(namespace):
    r, f = Report(), namespace["chain"]

    def signals(locals_, up):
        out = []
        for d in locals_:
            up = up * d
            out.append(up)
        return out

    def test(locals_, *up):
        before = type(locals_)(locals_)
        result = f(locals_, *up)
        right = signals(before, *(up or (1.0,)))
        return (isinstance(result, (list, tuple, np.ndarray)) and close(list(result), right) and locals_ == before)

    for case in [([1.1, 2],), ([1.1, 2], 3.0), ((0.5, -2, 4), -1.5), ([7],), ([],), ((), 2.0), ([3, 0, 2], 2)]:
        r.run(f"chain{case}", lambda: test(*case))
    r.run("the first again", lambda: test([1.1, 2]))
    return r.problems
