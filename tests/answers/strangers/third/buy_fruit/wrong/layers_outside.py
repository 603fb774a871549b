"""The layers are made once outside the function, not inside it."""
mul_apple, mul_orange, mul_tax = MulLayer(), MulLayer(), MulLayer()
add_all = AddLayer()


def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    a = mul_apple.forward(apple_price, apple_count)
    o = mul_orange.forward(orange_price, orange_count)
    total = mul_tax.forward(add_all.forward(a, o), tax)
    ds, dt = mul_tax.backward(1)
    da, do = add_all.backward(ds)
    dap, dac = mul_apple.backward(da)
    dop, doc = mul_orange.backward(do)
    return total, dict(apple_price=dap, apple_count=dac, orange_price=dop, orange_count=doc, tax=dt)
