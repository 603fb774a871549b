# %% solution


def f():
    return {"a": 1}


# %% test

assert f()["a"] + 1 == 2

# %% wrong 1


def f():
    pass
