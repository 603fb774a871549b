# %% solution

fs = [lambda x: x, lambda x: 2 * x]

# %% test

assert [f(3) for f in fs] == [3, 6]

# %% wrong 1

fs = []
