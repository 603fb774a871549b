"""Your derivative for the tax is the whole payment; what does one more unit of tax add?"""
def apple_gradients(price, count, tax, upstream=1.0):
    payment = price * count * tax
    g = {}
    g["price"] = upstream * tax * count
    g["count"] = upstream * tax * price
    g["tax"] = upstream * payment
    return g
