"""At the second node the upstream of the whole graph is multiplied in once more."""

def apple_gradients(price, count, tax, upstream=1.0):
    grads = {}
    apple_cost = price * count
    d_cost, grads["tax"] = tax * upstream, apple_cost * upstream
    grads["price"] = count * d_cost * upstream
    grads["count"] = price * d_cost * upstream
    return grads
