"""The keys are called after the derivatives, not after the inputs."""
def apple_gradients(price, count, tax, upstream=1.0):
    dcost, dtax = mul_backward(price * count, tax, upstream)
    dprice, dcount = mul_backward(price, count, dcost)
    return {"dprice": dprice, "dcount": dcount, "dtax": dtax}
