"""The derivatives come from formulas of your own, and the layers never take a step backward."""

def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    a = MulLayer().forward(apple_price, apple_count)
    o = MulLayer().forward(orange_price, orange_count)
    both = AddLayer().forward(a, o)
    gradients = {
        "apple_price": apple_count * tax,
        "apple_count": apple_price * tax,
        "orange_price": orange_count * tax,
        "orange_count": orange_price * tax,
        "tax": both,
    }
    return MulLayer().forward(both, tax), gradients
