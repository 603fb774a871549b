"""The amount is worked out by plain arithmetic, and the layers are only run for the sake of the gradients."""
def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    total = (apple_price * apple_count + orange_price * orange_count) * tax
    m = [MulLayer() for _ in range(3)]
    s = AddLayer()
    m[2].forward(s.forward(m[0].forward(apple_price, apple_count), m[1].forward(orange_price, orange_count)), tax)
    d, dtax = m[2].backward(1)
    d0, d1 = s.backward(d)
    a, b = m[0].backward(d0)
    c, e = m[1].backward(d1)
    return total, {"apple_price": a, "apple_count": b, "orange_price": c, "orange_count": e, "tax": dtax}
