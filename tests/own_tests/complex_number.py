# %% solution

z = 3 + 4j

# %% test

assert abs(z) == 5
assert type(z) is complex

# %% wrong 1

z = 5
