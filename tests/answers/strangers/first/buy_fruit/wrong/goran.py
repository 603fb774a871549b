"""The two parts of the result are in the other order."""
def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    la, lo, ls, lt = MulLayer(), MulLayer(), AddLayer(), MulLayer()
    total = lt.forward(ls.forward(la.forward(apple_price, apple_count), lo.forward(orange_price, orange_count)), tax)
    ds, dt = lt.backward(1)
    da, do = ls.backward(ds)
    ap, ac = la.backward(da)
    op, oc = lo.backward(do)
    gradients = {"apple_price": ap, "apple_count": ac, "orange_price": op, "orange_count": oc, "tax": dt}
    return gradients, total
