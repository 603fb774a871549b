"""One layer is used for apples and for oranges: which numbers does it remember?"""

def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    mul, add, mul_tax = MulLayer(), AddLayer(), MulLayer()
    apples = mul.forward(apple_price, apple_count)
    oranges = mul.forward(orange_price, orange_count)
    total = mul_tax.forward(add.forward(apples, oranges), tax)

    d_all, d_tax = mul_tax.backward(1)
    d_apples, d_oranges = add.backward(d_all)
    gradients = {"tax": d_tax}
    gradients["apple_price"], gradients["apple_count"] = mul.backward(d_apples)
    gradients["orange_price"], gradients["orange_count"] = mul.backward(d_oranges)
    return total, gradients
