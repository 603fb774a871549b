"""The gradients come from formulas worked out by hand; no layer goes backward."""
def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    m1, m2, m3, add = MulLayer(), MulLayer(), MulLayer(), AddLayer()
    total = m3.forward(add.forward(m1.forward(apple_price, apple_count), m2.forward(orange_price, orange_count)), tax)
    gradients = {
        "apple_price": apple_count * tax,
        "apple_count": apple_price * tax,
        "orange_price": orange_count * tax,
        "orange_count": orange_price * tax,
        "tax": apple_price * apple_count + orange_price * orange_count,
    }
    return total, gradients
