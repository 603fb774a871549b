"""The numbers are right; compare the keys of the dict with those in the text."""

def apple_gradients(price, count, tax, upstream=1.0):
    dcost, dtax = mul_backward(price * count, tax, upstream)
    dprice, dcount = mul_backward(price, count, dcost)
    return dict(dprice=dprice, dcount=dcount, dtax=dtax)
