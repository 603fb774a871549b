"""The backward pass starts with the payment."""
def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    l1, l2, l3, l4 = MulLayer(), MulLayer(), AddLayer(), MulLayer()
    total = l4.forward(l3.forward(l1.forward(apple_price, apple_count), l2.forward(orange_price, orange_count)), tax)
    g = {}
    dsum, g["tax"] = l4.backward(total)
    da, do = l3.backward(dsum)
    g["apple_price"], g["apple_count"] = l1.backward(da)
    g["orange_price"], g["orange_count"] = l2.backward(do)
    return total, g
