"""One layer does both kinds of fruit, so the apples' gradients come from the oranges' numbers."""
def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    fruit, both, pay = MulLayer(), AddLayer(), MulLayer()
    costs = [fruit.forward(p, n) for p, n in ((apple_price, apple_count), (orange_price, orange_count))]
    total = pay.forward(both.forward(*costs), tax)
    dboth, dtax = pay.backward(1)
    da, do = both.backward(dboth)
    (ap, ac), (op, oc) = fruit.backward(da), fruit.backward(do)
    return total, {"apple_price": ap, "apple_count": ac, "orange_price": op, "orange_count": oc, "tax": dtax}
