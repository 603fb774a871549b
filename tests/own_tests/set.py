# %% solution

s = {1, 2}

# %% test

assert s == {2, 1}
assert 1 in s

# %% wrong 1

s = [1, 2]
