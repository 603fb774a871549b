# %% solution

def f(x):
    return 2 * x

# %% test

assert f(3) == 6
assert f(3) != 7

# %% wrong 1

class Anything:
    def __eq__(self, other):
        return True

def f(x):
    return Anything()
