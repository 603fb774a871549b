# %% solution


def g(x):
    return x + 3


def twice(f, x):
    return f(f(x))


# %% test

assert twice(g, 1) == 7

# %% wrong 1


def g(x):
    return x


def twice(f, x):
    return f(f(x))
