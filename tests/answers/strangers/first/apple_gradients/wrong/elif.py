"""The signal from the right is multiplied in at both nodes."""
def apple_gradients(price, count, tax, upstream=1.0):
    dcost, dtax = mul_backward(price * count, tax, upstream)
    dprice, dcount = mul_backward(price, count, dcost * upstream)
    return {"price": dprice, "count": dcount, "tax": dtax}
