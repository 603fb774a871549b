# %% solution


def f():
    yield 1
    yield 2


# %% test

assert list(f()) == [1, 2]
assert next(f()) == 1

# %% wrong 1


def f():
    return 1
