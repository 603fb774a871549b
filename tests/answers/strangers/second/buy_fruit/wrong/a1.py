"""One layer serves for both kinds of fruit, so the apples' inputs are lost before the backward pass."""
def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    mul = MulLayer()
    add = AddLayer()
    tax_mul = MulLayer()
    a = mul.forward(apple_price, apple_count)
    o = mul.forward(orange_price, orange_count)
    s = add.forward(a, o)
    total = tax_mul.forward(s, tax)
    ds, dtax = tax_mul.backward(1)
    da, do = add.backward(ds)
    dop, doc = mul.backward(do)
    dap, dac = mul.backward(da)
    return total, {"apple_price": dap, "apple_count": dac, "orange_price": dop, "orange_count": doc, "tax": dtax}
