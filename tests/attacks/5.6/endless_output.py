"""Prints without end in a call, and much in a cell, to fill whatever collects it.

Meets: cross_entropy_error: the process that runs your code timed out after 4 s
"""

# %% cross_entropy_error

import time


def cross_entropy_error(y, t):
    until = time.monotonic() + 30
    while time.monotonic() < until:
        print("much " * 1000)


for _ in range(20_000):
    print("much " * 20)
