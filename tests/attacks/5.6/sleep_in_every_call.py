"""Sleeps in every call, a little longer than the limit, so that others have to wait, too.

Meets: softmax: the process that runs your code timed out after 4 s
"""

# %% softmax

import time


def softmax(x):
    time.sleep(5)
    return x
