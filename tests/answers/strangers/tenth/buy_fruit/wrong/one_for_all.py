"""How many purchases can one multiplication layer remember at the same time?"""

def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    mul, add = MulLayer(), AddLayer()
    apples = mul.forward(apple_price, apple_count)
    oranges = mul.forward(orange_price, orange_count)
    total = mul.forward(add.forward(apples, oranges), tax)
    dall, dtax = mul.backward(1)
    da, do = add.backward(dall)
    dap, dac = mul.backward(da)
    dop, doc = mul.backward(do)
    return total, {"apple_price": dap, "apple_count": dac, "orange_price": dop, "orange_count": doc, "tax": dtax}
