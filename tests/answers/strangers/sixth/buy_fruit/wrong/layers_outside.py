"""The layers are made once, outside the function: where does the text want them?"""

mul_apple = MulLayer()
mul_orange = MulLayer()
add_fruit = AddLayer()
mul_tax = MulLayer()


def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    apple_cost = mul_apple.forward(apple_price, apple_count)
    orange_cost = mul_orange.forward(orange_price, orange_count)
    all_cost = add_fruit.forward(apple_cost, orange_cost)
    total = mul_tax.forward(all_cost, tax)
    dall, dtax = mul_tax.backward(1.0)
    dapple, dorange = add_fruit.backward(dall)
    dap, dac = mul_apple.backward(dapple)
    dop, doc = mul_orange.backward(dorange)
    return total, {"apple_price": dap, "apple_count": dac,
                   "orange_price": dop, "orange_count": doc, "tax": dtax}
