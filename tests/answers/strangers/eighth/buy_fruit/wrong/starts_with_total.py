"""With which number does the backward pass begin, and what does that number mean?"""
def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    la, lo, lt, plus = MulLayer(), MulLayer(), MulLayer(), AddLayer()
    total = lt.forward(plus.forward(la.forward(apple_price, apple_count),
                                    lo.forward(orange_price, orange_count)), tax)
    g = {}
    d, g["tax"] = lt.backward(total)
    d1, d2 = plus.backward(d)
    g["apple_price"], g["apple_count"] = la.backward(d1)
    g["orange_price"], g["orange_count"] = lo.backward(d2)
    return total, g
