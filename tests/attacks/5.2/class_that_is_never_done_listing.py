"""Hands in a class that is not done telling which methods it has for half a minute: the search for it hangs.

Meets: The process that ran the notebook timed out
"""

# %% square_of_sum_backward

import time


class Slow(type):
    def __dir__(cls):
        time.sleep(30)
        return []


class square_of_sum_backward(metaclass=Slow):
    pass
