"""The parameter upstream is missing, so the function cannot take it."""
def apple_gradients(price, count, tax):
    grads = {}
    upstream = 1.0
    grads["tax"] = price * count * upstream
    grads["price"] = count * tax * upstream
    grads["count"] = price * tax * upstream
    return grads
