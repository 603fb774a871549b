"""The total comes from layers; do the derivatives?"""
def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    m1, m2, m3, a = MulLayer(), MulLayer(), MulLayer(), AddLayer()
    cost = a.forward(m1.forward(apple_price, apple_count), m2.forward(orange_price, orange_count))
    total = m3.forward(cost, tax)
    return total, {"apple_price": apple_count * tax, "apple_count": apple_price * tax,
                   "orange_price": orange_count * tax, "orange_count": orange_price * tax, "tax": cost}
