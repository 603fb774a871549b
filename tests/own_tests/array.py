# %% solution


def f():
    return np.eye(2)


# %% test

assert f().shape == (2, 2)
assert np.allclose(f(), [[1, 0], [0, 1]])

# %% wrong 1


def f():
    return np.ones((2, 2))


# %% wrong 2


def f():
    return [[1, 0], [0, 1]]
