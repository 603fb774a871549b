"""Returns a dict with a hundred thousand keys, all of them wrong, so that the message about it fills the feedback.

Meets: more than the limit of 262144
"""

# %% apple_gradients


def apple_gradients(price, count, tax, upstream=1.0):
    return {f"this is key number {number}": 0.0 for number in range(100_000)}
