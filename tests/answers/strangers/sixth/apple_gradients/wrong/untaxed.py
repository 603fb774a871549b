"""Follow the way from the payment to count: which node have you left out?"""

def apple_gradients(price, count, tax, upstream=1.0):
    grads = {}
    grads["tax"] = upstream * price * count
    grads["price"] = upstream * tax * count
    grads["count"] = upstream * price
    return grads
