"""The backward pass starts with the amount to pay."""
def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    la, lo, ls, lt = MulLayer(), MulLayer(), AddLayer(), MulLayer()
    total = lt.forward(ls.forward(la.forward(apple_price, apple_count), lo.forward(orange_price, orange_count)), tax)
    ds, dt = lt.backward(total)
    da, do = ls.backward(ds)
    (ap, ac), (op, oc) = la.backward(da), lo.backward(do)
    return total, {"apple_price": ap, "apple_count": ac, "orange_price": op, "orange_count": oc, "tax": dt}
