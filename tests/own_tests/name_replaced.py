# %% solution


def g(n):
    return n


def f(n):
    return g(n) + 1


# %% test

g = lambda n: 10 * n
assert f(1) == 11

# %% wrong 1


def g(n):
    return n


def f(n):
    return n + 1
