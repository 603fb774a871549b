"""Compare the keys of your dict with the names that the text asks for."""

def apple_gradients(price, count, tax, upstream=1.0):
    d_cost = tax * upstream
    return {"d_price": d_cost * count, "d_count": d_cost * price, "d_tax": price * count * upstream}
