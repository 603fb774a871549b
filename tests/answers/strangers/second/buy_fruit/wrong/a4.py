"""You unpack the tax layer's two results in the wrong order."""
def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    apples, oranges, both, taxed = MulLayer(), MulLayer(), AddLayer(), MulLayer()
    a = apples.forward(apple_price, apple_count)
    o = oranges.forward(orange_price, orange_count)
    s = both.forward(a, o)
    total = taxed.forward(s, tax)
    dtax, ds = taxed.backward(1)
    da, do = both.backward(ds)
    dap, dac = apples.backward(da)
    dop, doc = oranges.backward(do)
    gradients = {"apple_price": dap, "apple_count": dac, "orange_price": dop, "orange_count": doc, "tax": dtax}
    return total, gradients
