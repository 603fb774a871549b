"""What do the fruit layers receive: what the adder passed on, or a fresh 1?"""
def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    a, o, t, s = MulLayer(), MulLayer(), MulLayer(), AddLayer()
    total = t.forward(s.forward(a.forward(apple_price, apple_count), o.forward(orange_price, orange_count)), tax)
    dsum, dtax = t.backward(1)
    s.backward(dsum)
    dap, dac = a.backward(1)
    dop, doc = o.backward(1)
    return total, dict(apple_price=dap, apple_count=dac, orange_price=dop, orange_count=doc, tax=dtax)
