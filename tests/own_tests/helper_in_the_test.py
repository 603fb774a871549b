# %% solution


def f(x):
    return x + 1


# %% test


def throws(action, kind):
    try:
        action()
    except kind:
        return True
    return False


x = f(2)
assert x == 3
assert throws(lambda: f("a"), TypeError)

# %% wrong 1


def f(x):
    return 3
