"""Never finishes a cell, and catches the interrupts that would end it.

Meets: timed out after 10 s in the cell train
"""

# %% train

import signal
import time

signal.pthread_sigmask(signal.SIG_BLOCK, range(1, 65))


def train(network, x, t, iterations, batch_size, learning_rate, rng):
    return []


until = time.monotonic() + 30
while time.monotonic() < until:
    try:
        time.sleep(0.1)
    except BaseException:
        pass
