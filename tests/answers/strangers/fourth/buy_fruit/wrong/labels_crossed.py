"""backward returns derivatives in the order of forward's arguments: what was yours?"""
def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    a, o, t, s = MulLayer(), MulLayer(), MulLayer(), AddLayer()
    total = t.forward(s.forward(a.forward(apple_count, apple_price), o.forward(orange_price, orange_count)), tax)
    dsum, dtax = t.backward(1)
    da, do = s.backward(dsum)
    dap, dac = a.backward(da)
    dop, doc = o.backward(do)
    return total, dict(apple_price=dap, apple_count=dac, orange_price=dop, orange_count=doc, tax=dtax)
