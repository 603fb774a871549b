"""What the text of chain promises, tested."""
import numpy as np
from helpers import Findings, close, pair, rng, slopes

def problems(ns):
    found = Findings()
    f = ns["chain"]

    def test():
        for local, up in [([1.1, 2], 1.0), ([2, -3, 0.5, 4], 1.5), ((3.0, 5.0, 7.0), 2), ([4], 3), ((), 1.0), ([], 2.0)]:
            kept = list(local)
            got = f(local, up)
            found.say(isinstance(got, (list, tuple, np.ndarray)), f"the result is a {type(got).__name__}")
            want, s = [], up
            for d in kept:
                s *= d
                want.append(s)
            found.say(isinstance(got, (list, tuple, np.ndarray)) and close(got, want), f"for {kept}, {up}: {got}, not {want}")
            found.say(list(local) == kept, "local_derivatives is changed")
        found.say(close(f([1.1, 2]), [1.1, 2.2]), "the example is wrong")

    found.attempt("a call", test)
    return found
