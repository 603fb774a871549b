"""With which number does a backward pass start?"""
def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    ml_a, ml_o, ml_t = MulLayer(), MulLayer(), MulLayer()
    al = AddLayer()
    total = ml_t.forward(al.forward(ml_a.forward(apple_price, apple_count),
                                    ml_o.forward(orange_price, orange_count)), tax)
    d, dtax = ml_t.backward(total)
    da, do = al.backward(d)
    dap, dac = ml_a.backward(da)
    dop, doc = ml_o.backward(do)
    return total, dict(apple_price=dap, apple_count=dac, orange_price=dop, orange_count=doc, tax=dtax)
