# %% solution


class Counter:
    def __init__(self):
        self.total = 0

    def add(self, n):
        self.total += n


# %% test

counter = Counter()
counter.add(2)
counter.add(3)
assert counter.total == 5
assert isinstance(counter, Counter)

# %% wrong 1


class Counter:
    total = 0

    def add(self, n):
        self.total = n
