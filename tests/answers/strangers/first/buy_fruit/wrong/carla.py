"""The layers are made once outside the function, not inside it."""
mul_apple = MulLayer()
mul_orange = MulLayer()
add_fruit = AddLayer()
mul_tax = MulLayer()

def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    a = mul_apple.forward(apple_price, apple_count)
    o = mul_orange.forward(orange_price, orange_count)
    s = add_fruit.forward(a, o)
    total = mul_tax.forward(s, tax)
    ds, dtax = mul_tax.backward(1)
    da, do = add_fruit.backward(ds)
    dap, dac = mul_apple.backward(da)
    dop, doc = mul_orange.backward(do)
    return total, dict(apple_price=dap, apple_count=dac, orange_price=dop, orange_count=doc, tax=dtax)
