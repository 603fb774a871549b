"""The numbers are right, but you worked the derivatives out yourself; let the layers' backward do it."""
def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    m1, m2, m3, plus = MulLayer(), MulLayer(), MulLayer(), AddLayer()
    a = m1.forward(apple_price, apple_count)
    o = m2.forward(orange_price, orange_count)
    both = plus.forward(a, o)
    total = m3.forward(both, tax)
    gradients = {
        "apple_price": apple_count * tax,
        "apple_count": apple_price * tax,
        "orange_price": orange_count * tax,
        "orange_count": orange_price * tax,
        "tax": both,
    }
    return (total, gradients)
