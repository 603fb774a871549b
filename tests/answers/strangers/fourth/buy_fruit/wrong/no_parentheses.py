"""MulLayer is the class; where is the object?"""
def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    mul_apple = MulLayer
    mul_orange = MulLayer
    mul_tax = MulLayer
    add = AddLayer
    total = mul_tax.forward(add.forward(mul_apple.forward(apple_price, apple_count),
                                        mul_orange.forward(orange_price, orange_count)), tax)
    dsum, dtax = mul_tax.backward(1)
    da, do = add.backward(dsum)
    dap, dac = mul_apple.backward(da)
    dop, doc = mul_orange.backward(do)
    return total, dict(apple_price=dap, apple_count=dac, orange_price=dop, orange_count=doc, tax=dtax)
