"""The gradients are differences of many forward passes; there is no backward pass."""
def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    def pay(ap, ac, op, oc, t):
        return MulLayer().forward(AddLayer().forward(MulLayer().forward(ap, ac), MulLayer().forward(op, oc)), t)

    args = [apple_price, apple_count, orange_price, orange_count, tax]
    names = ["apple_price", "apple_count", "orange_price", "orange_count", "tax"]
    gradients = {}
    for i, name in enumerate(names):
        hi, lo = list(args), list(args)
        hi[i] += 0.5
        lo[i] -= 0.5
        gradients[name] = pay(*hi) - pay(*lo)
    return pay(*args), gradients
