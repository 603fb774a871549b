"""Defines a class that takes half a minute to list its methods, so that the search for them hangs.

Meets: timed out after 4 s
"""

# %% square_of_sum_backward

import time


class Slow(type):
    def __dir__(cls):
        time.sleep(30)
        return []


class square_of_sum_backward(metaclass=Slow):
    pass
