"""What goes into the second node together with the tax: the price, or something that the first node has made of it?"""

def apple_gradients(price, count, tax, upstream=1.0):
    g = {}
    g["tax"] = price * upstream
    g["price"] = count * tax * upstream
    g["count"] = price * tax * upstream
    return g
