"""Uses a numerical gradient, one argument at a time."""


def apple_gradients(price, count, tax, upstream=1.0, h=1e-5):
    def payment(price, count, tax):
        return price * count * tax

    arguments = {"price": price, "count": count, "tax": tax}
    gradients = {}
    for name, value in arguments.items():
        above = payment(**{**arguments, name: value + h})
        below = payment(**{**arguments, name: value - h})
        gradients[name] = upstream * (above - below) / (2 * h)
    return gradients
