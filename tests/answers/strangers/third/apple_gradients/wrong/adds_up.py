"""The gradients are added to a default dict that lives on from call to call."""
def apple_gradients(price, count, tax, upstream=1.0, grads={"price": 0, "count": 0, "tax": 0}):
    cost = price * count
    grads["tax"] += upstream * cost
    grads["price"] += upstream * tax * count
    grads["count"] += upstream * tax * price
    return dict(grads)
