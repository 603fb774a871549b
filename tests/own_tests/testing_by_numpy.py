# %% solution


def f(x):
    return x / 3


# %% test

np.testing.assert_allclose(f(1), 0.333, rtol=1e-2)

# %% wrong 1


def f(x):
    return x
