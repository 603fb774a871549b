# %% solution


def f(x):
    return x, 2 * x


# %% test

assert f(3) == (3, 6)

# %% wrong 1


def f(x):
    return [x, 2 * x]
