"""The fruit layers start with 1 again instead of the signal from the addition."""
def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    apples, oranges, both, taxed = MulLayer(), MulLayer(), AddLayer(), MulLayer()
    a = apples.forward(apple_price, apple_count)
    o = oranges.forward(orange_price, orange_count)
    total = taxed.forward(both.forward(a, o), tax)
    _, dtax = taxed.backward(1)
    dap, dac = apples.backward(1)
    dop, doc = oranges.backward(1)
    return (total, {"apple_price": dap, "apple_count": dac, "orange_price": dop,
                    "orange_count": doc, "tax": dtax})
