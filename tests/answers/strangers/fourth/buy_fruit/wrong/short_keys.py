"""Which names should the keys have?"""
def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    a, o, t, s = MulLayer(), MulLayer(), MulLayer(), AddLayer()
    total = t.forward(s.forward(a.forward(apple_price, apple_count), o.forward(orange_price, orange_count)), tax)
    dsum, dtax = t.backward(1)
    da, do = s.backward(dsum)
    grads = {"apple": a.backward(da), "orange": o.backward(do), "tax": dtax}
    return total, grads
