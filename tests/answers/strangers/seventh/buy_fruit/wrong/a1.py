"""One layer remembers only its latest numbers; how many products are there to be remembered?"""
def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    mul = MulLayer()
    add = AddLayer()
    mul_tax = MulLayer()
    apple = mul.forward(apple_price, apple_count)
    orange = mul.forward(orange_price, orange_count)
    total = mul_tax.forward(add.forward(apple, orange), tax)

    dall, dtax = mul_tax.backward(1)
    dapple, dorange = add.backward(dall)
    dop, doc = mul.backward(dorange)
    dap, dac = mul.backward(dapple)
    return total, {"apple_price": dap, "apple_count": dac, "orange_price": dop,
                   "orange_count": doc, "tax": dtax}
