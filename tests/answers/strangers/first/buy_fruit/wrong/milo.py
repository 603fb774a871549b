"""The layer objects are missing their brackets, so the methods are called on the class and take the first number for the object."""
def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    apple, orange, add, pay = MulLayer, MulLayer, AddLayer, MulLayer
    total = pay.forward(add.forward(apple.forward(apple_price, apple_count), orange.forward(orange_price, orange_count)), tax)
    dsum, dtax = pay.backward(1)
    da, do = add.backward(dsum)
    ap, ac = apple.backward(da)
    op, oc = orange.backward(do)
    return total, {"apple_price": ap, "apple_count": ac, "orange_price": op, "orange_count": oc, "tax": dtax}
