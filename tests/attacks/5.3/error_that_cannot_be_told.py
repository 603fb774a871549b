"""Raises errors that break the code that reports them: their text, their name or their class raises again.

Meets: add_backward: the process that runs your code exited with code 0
"""

# %% add_backward


class Shy(Exception):
    def __str__(self):
        raise self

    __repr__ = __str__


def add_backward(upstream):
    raise Shy


# %% mul_backward


class Nameless(type):
    __name__ = property(lambda cls: 0 / 0)


class Odd(Exception, metaclass=Nameless):
    pass


def mul_backward(x, y, upstream):
    raise Odd


# %% fruit_blanks


def fruit_blanks():
    raise KeyboardInterrupt
