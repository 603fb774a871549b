# %% solution

d = {1: "a", (2, 3): "b"}

# %% test

assert d[1] == "a" and d[2, 3] == "b"

# %% wrong 1

d = {}
