"""A layer remembers its latest forward pass. How many fruit pass through your first one?"""
def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    fruit, add, taxes = MulLayer(), AddLayer(), MulLayer()
    apples = fruit.forward(apple_price, apple_count)
    oranges = fruit.forward(orange_price, orange_count)
    total = taxes.forward(add.forward(apples, oranges), tax)
    dall, dtax = taxes.backward(1)
    dapples, doranges = add.backward(dall)
    dap, dac = fruit.backward(dapples)
    dop, doc = fruit.backward(doranges)
    return total, {"apple_price": dap, "apple_count": dac, "orange_price": dop,
                   "orange_count": doc, "tax": dtax}
