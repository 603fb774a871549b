"""Returns a list that has other numbers every time it is read, and that a thread keeps changing.

Meets: 3 of 3 numbers are wrong
"""

# %% chain

import itertools
import threading
import time


class Restless(list):
    numbers = itertools.count()

    def __iter__(self):
        return iter([float(next(self.numbers)) for _ in range(len(self))])

    def __getitem__(self, index):
        return float(next(self.numbers))


def chain(local_derivatives, upstream=1.0):
    signals = Restless([0.0] * len(local_derivatives))

    def change():
        for _ in range(100):
            signals[:] = [s + 1.0 for s in list.copy(signals)]
            time.sleep(0.001)

    threading.Thread(target=change, daemon=True).start()
    return signals
