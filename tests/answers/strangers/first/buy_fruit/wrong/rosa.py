"""The signal is multiplied by the tax by hand and then once more by the layer."""
def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    apple, orange, both, pay = MulLayer(), MulLayer(), AddLayer(), MulLayer()
    total = pay.forward(both.forward(apple.forward(apple_price, apple_count), orange.forward(orange_price, orange_count)), tax)
    dboth, dtax = pay.backward(1)
    da, do = both.backward(dboth * tax)
    ap, ac = apple.backward(da)
    op, oc = orange.backward(do)
    return total, {"apple_price": ap, "apple_count": ac, "orange_price": op, "orange_count": oc, "tax": dtax}
