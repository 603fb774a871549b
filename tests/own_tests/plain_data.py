# %% solution

a, b, c = 5, "hello", [1, 2.5]

# %% test

assert a + 1 == 6 and len(b) == 5 and c[1] == 2.5

# %% wrong 1

a = 6
