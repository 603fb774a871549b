# %% solution


def twice(f, x):
    return f(f(x))


# %% test

assert twice(lambda x: x + 3, 1) == 7

# %% wrong 1


def twice(f, x):
    return f(x)
