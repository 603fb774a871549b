# %% solution

n, t = 5, True

# %% test

assert str(type(n)) == "<class 'int'>" and t is True

# %% wrong 1

n, t = 5.0, 1
