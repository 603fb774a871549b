"""Has numbers and classes instead of methods, which any code that judges the layer will try to call.

Meets: is not callable
"""

# %% MulLayer


class MulLayer:
    forward = 200.0
    backward = None


# %% AddLayer


class AddLayer:
    def __init__(self):
        self.forward, self.backward = "forward", [1.0, 1.0]
