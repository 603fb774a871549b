# %% solution


def g(n):
    return n


def f(n):
    return g(n)


# %% test

own = g
del g
try:
    f(1)
except NameError:
    pass
else:
    raise AssertionError
finally:
    g = own
assert f(2) == 2

# %% wrong 1


def g(n):
    return n


def f(n):
    return n
