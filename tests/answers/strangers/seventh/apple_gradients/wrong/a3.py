"""upstream gets in twice on its way to the price and the count."""
def apple_gradients(price, count, tax, upstream=1.0):
    cost = price * count
    cost_signal = tax * upstream
    return {"price": count * cost_signal * upstream,
            "count": price * cost_signal * upstream,
            "tax": cost * upstream}
