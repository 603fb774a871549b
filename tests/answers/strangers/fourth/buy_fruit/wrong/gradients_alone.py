"""Two things should come back."""
def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    a, o, t, s = MulLayer(), MulLayer(), MulLayer(), AddLayer()
    total = t.forward(s.forward(a.forward(apple_price, apple_count), o.forward(orange_price, orange_count)), tax)
    g = {}
    dsum, g["tax"] = t.backward(1)
    da, do = s.backward(dsum)
    g["apple_price"], g["apple_count"] = a.backward(da)
    g["orange_price"], g["orange_count"] = o.backward(do)
    return g
