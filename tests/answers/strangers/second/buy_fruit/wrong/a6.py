"""You name the keys after your own variables, not after the arguments."""
def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    apples, oranges, both, taxed = MulLayer(), MulLayer(), AddLayer(), MulLayer()
    total = taxed.forward(both.forward(apples.forward(apple_price, apple_count),
                                       oranges.forward(orange_price, orange_count)), tax)
    ds, dtax = taxed.backward(1)
    da, do = both.backward(ds)
    dap, dac = apples.backward(da)
    dop, doc = oranges.backward(do)
    return total, dict(dapple_price=dap, dapple_count=dac, dorange_price=dop, dorange_count=doc, dtax=dtax)
