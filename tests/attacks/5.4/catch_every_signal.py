"""Ignores every signal, swallows every interrupt, and then never returns.

Meets: MulLayer.forward: the process that runs your code timed out after 4 s
"""

# %% MulLayer

import signal
import time

for number in range(1, 65):
    try:
        signal.signal(number, signal.SIG_IGN)
    except (OSError, ValueError):
        pass


class MulLayer:
    def forward(self, x, y):
        until = time.monotonic() + 30
        while time.monotonic() < until:
            try:
                time.sleep(0.1)
            except BaseException:
                pass
