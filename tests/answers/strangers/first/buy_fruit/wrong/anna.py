"""One multiplication layer does all the work and remembers only its last numbers."""
def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    mul = MulLayer()
    add = AddLayer()
    apple_cost = mul.forward(apple_price, apple_count)
    orange_cost = mul.forward(orange_price, orange_count)
    all_cost = add.forward(apple_cost, orange_cost)
    total = mul.forward(all_cost, tax)
    dall, dtax = mul.backward(1)
    da, do = add.backward(dall)
    dop, doc = mul.backward(do)
    dap, dac = mul.backward(da)
    return total, {"apple_price": dap, "apple_count": dac, "orange_price": dop, "orange_count": doc, "tax": dtax}
