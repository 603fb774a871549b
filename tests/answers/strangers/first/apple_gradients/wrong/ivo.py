"""Without a default for the last parameter the call in the example fails."""
def apple_gradients(price, count, tax, upstream):
    dcost, dtax = mul_backward(price * count, tax, upstream)
    dprice, dcount = mul_backward(price, count, dcost)
    return {"price": dprice, "count": dcount, "tax": dtax}
