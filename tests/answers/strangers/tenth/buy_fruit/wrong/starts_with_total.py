"""With which number does a backward pass start, and with which one does yours?"""

def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    apple_layer = MulLayer()
    orange_layer = MulLayer()
    sum_layer = AddLayer()
    tax_layer = MulLayer()

    a = apple_layer.forward(apple_price, apple_count)
    o = orange_layer.forward(orange_price, orange_count)
    s = sum_layer.forward(a, o)
    total = tax_layer.forward(s, tax)

    gradients = {}
    ds, gradients["tax"] = tax_layer.backward(total)
    da, do = sum_layer.backward(ds)
    gradients["apple_price"], gradients["apple_count"] = apple_layer.backward(da)
    gradients["orange_price"], gradients["orange_count"] = orange_layer.backward(do)
    return total, gradients
