"""A layer remembers only its latest forward call, and you use the same one for both kinds of fruit."""
def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    mul, add, mul_tax = MulLayer(), AddLayer(), MulLayer()
    apples = mul.forward(apple_price, apple_count)
    oranges = mul.forward(orange_price, orange_count)
    total = mul_tax.forward(add.forward(apples, oranges), tax)
    dall, dtax = mul_tax.backward(1)
    da, do = add.backward(dall)
    dap, dac = mul.backward(da)
    dop, doc = mul.backward(do)
    return total, {"apple_price": dap, "apple_count": dac, "orange_price": dop,
                   "orange_count": doc, "tax": dtax}
