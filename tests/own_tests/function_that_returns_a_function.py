# %% solution


def adder(n):
    return lambda x: x + n


# %% test

assert adder(2)(3) == 5

# %% wrong 1


def adder(n):
    return lambda x: x
