"""Right: a small tape of nodes walked backward; gradients add up in a defaultdict."""
from collections import defaultdict

def apple_gradients(price, count, tax, upstream=1.0):
    values = {"price": price, "count": count, "tax": tax}
    tape = [("cost", "price", "count"), ("payment", "cost", "tax")]
    for out, a, b in tape:
        values[out] = values[a] * values[b]
    signal = defaultdict(float, payment=upstream)
    for out, a, b in tape[::-1]:
        da, db = mul_backward(values[a], values[b], signal[out])
        signal[a] += da
        signal[b] += db
    return {k: signal[k] for k in ("price", "count", "tax")}
