"""One layer is used for both kinds of fruit, and on the way back it remembers only the second."""

def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    fruit_layer = MulLayer()
    add_layer = AddLayer()
    tax_layer = MulLayer()

    apples = fruit_layer.forward(apple_price, apple_count)
    oranges = fruit_layer.forward(orange_price, orange_count)
    total = tax_layer.forward(add_layer.forward(apples, oranges), tax)

    dall, dtax = tax_layer.backward(1)
    dapples, doranges = add_layer.backward(dall)
    dap, dac = fruit_layer.backward(dapples)
    dop, doc = fruit_layer.backward(doranges)
    return total, {"apple_price": dap, "apple_count": dac, "orange_price": dop,
                   "orange_count": doc, "tax": dtax}
