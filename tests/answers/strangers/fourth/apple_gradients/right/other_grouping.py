"""Right; it multiplies count and tax first, and uses the same node function."""
def apple_gradients(price, count, tax, upstream=1.0):
    grads = {}
    grads["price"], rest = mul_backward(price, count * tax, upstream)
    grads["count"], grads["tax"] = mul_backward(count, tax, rest)
    return grads
