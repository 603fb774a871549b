"""Two of the three numbers have each other's names."""

def apple_gradients(price, count, tax, upstream=1.0):
    dcost, dtax = mul_backward(price * count, tax, upstream)
    names = ["count", "price"]
    result = dict(zip(names, mul_backward(price, count, dcost)))
    result["tax"] = dtax
    return result
