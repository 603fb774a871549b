"""It divides the payment by each input, which fails as soon as one of them is 0."""
def apple_gradients(price, count, tax, upstream=1.0):
    payment = price * count * tax
    inputs = dict(price=price, count=count, tax=tax)
    return {name: upstream * payment / value for name, value in inputs.items()}
