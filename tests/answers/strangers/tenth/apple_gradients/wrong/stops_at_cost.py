"""Which signal arrives at the first node, and which one do you multiply with there?"""

def apple_gradients(price, count, tax, upstream=1.0):
    cost = price * count
    dcost, dtax = mul_backward(cost, tax, upstream)
    dprice, dcount = mul_backward(price, count, upstream)
    return {"price": dprice, "count": dcount, "tax": dtax}
