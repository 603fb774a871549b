"""Returns lists nested too deeply for any code that unpacks them.

Meets: chain-1, signals: not right yet
"""

# %% chain


def chain(local_derivatives, upstream=1.0):
    signals = []
    for _ in range(50_000):
        signals = [signals]
    return signals
