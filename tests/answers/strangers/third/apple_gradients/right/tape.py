"""Records the nodes on a tape and runs it backward with mul_backward."""
def apple_gradients(price, count, tax, upstream=1.0):
    values = {"price": price, "count": count, "tax": tax}
    tape = [("cost", "price", "count"), ("payment", "cost", "tax")]
    for out, a, b in tape:
        values[out] = values[a] * values[b]
    signal = {"payment": upstream}
    while tape:
        out, a, b = tape.pop()
        signal[a], signal[b] = mul_backward(values[a], values[b], signal.pop(out))
    return signal
