"""Uses a metaclass that pretends to be a layer's class, and calls something else.

Meets: has no attribute or method called forward
"""

# %% AddLayer


class Kind(type):
    def __call__(cls, *_, **__):
        return float

    def __instancecheck__(cls, other):
        return True

    def __eq__(cls, other):
        return True

    __hash__ = type.__hash__


class AddLayer(metaclass=Kind):
    pass
