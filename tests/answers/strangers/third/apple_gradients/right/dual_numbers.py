"""Forward differentiation with dual numbers in place of a backward pass."""
class Dual:
    def __init__(self, value, slope=0.0):
        self.value, self.slope = value, slope

    def __mul__(self, other):
        return Dual(self.value * other.value, self.slope * other.value + self.value * other.slope)


def apple_gradients(price, count, tax, upstream=1.0):
    inputs = {"price": price, "count": count, "tax": tax}

    def along(name):
        p, c, t = (Dual(value, 1.0 if key == name else 0.0) for key, value in inputs.items())
        return (p * c * t).slope

    return {name: along(name) * upstream for name in inputs}
