"""Check which of the two results belongs to the price."""
def apple_gradients(price, count, tax, upstream=1.0):
    grads = {}
    d_cost, grads["tax"] = mul_backward(price * count, tax, upstream)
    grads["price"], grads["count"] = mul_backward(count, price, d_cost)
    return grads
