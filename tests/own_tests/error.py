# %% solution


def f(n):
    if n < 1:
        raise ValueError("n")
    return n


# %% test

try:
    f(0)
except ValueError:
    pass
else:
    raise AssertionError("did not raise")

# %% wrong 1


def f(n):
    return n


# %% wrong 2


def f(n):
    raise KeyError("n")
