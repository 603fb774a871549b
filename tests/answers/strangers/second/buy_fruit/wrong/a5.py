"""You return the dict before the amount."""
def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    apples, oranges, both, taxed = MulLayer(), MulLayer(), AddLayer(), MulLayer()
    total = taxed.forward(both.forward(apples.forward(apple_price, apple_count),
                                       oranges.forward(orange_price, orange_count)), tax)
    ds, dtax = taxed.backward(1)
    da, do = both.backward(ds)
    dap, dac = apples.backward(da)
    dop, doc = oranges.backward(do)
    return {"apple_price": dap, "apple_count": dac, "orange_price": dop, "orange_count": doc, "tax": dtax}, total
