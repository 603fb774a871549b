"""In which order does backward give its derivatives? Look at the oranges."""
def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    m1 = MulLayer()
    m2 = MulLayer()
    m3 = MulLayer()
    a = AddLayer()
    total = m3.forward(a.forward(m1.forward(apple_price, apple_count), m2.forward(orange_price, orange_count)), tax)
    g = {}
    d, g["tax"] = m3.backward(1)
    d1, d2 = a.backward(d)
    g["apple_price"], g["apple_count"] = m1.backward(d1)
    g["orange_count"], g["orange_price"] = m2.backward(d2)
    return total, g
