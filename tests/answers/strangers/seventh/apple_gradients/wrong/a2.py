"""You start with 1 whatever the caller hands you as upstream."""
def apple_gradients(price, count, tax, upstream=1.0):
    g = {}
    d_cost, g["tax"] = mul_backward(price * count, tax, 1.0)
    g["price"], g["count"] = mul_backward(price, count, d_cost)
    return g
