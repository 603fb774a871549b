"""Try upstream = 2: which of the values have been doubled twice?"""
def apple_gradients(price, count, tax, upstream=1.0):
    dcost, dtax = mul_backward(price * count, tax, upstream)
    dprice, dcount = mul_backward(price, count, dcost * upstream)
    return dict(price=dprice, count=dcount, tax=dtax)
