"""What is multiplied by the tax: the price of one apple?"""
def apple_gradients(price, count, tax, upstream=1.0):
    dcost = tax * upstream
    return {"price": count * dcost, "count": price * dcost, "tax": price * upstream}
