"""The gradient of the tax is worked out by hand and not by a layer."""
def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    """Return (total, gradients) for a purchase of apples and oranges."""
    mul_apple = MulLayer()
    mul_orange = MulLayer()
    add = AddLayer()
    mul_tax = MulLayer()
    apple = mul_apple.forward(apple_price, apple_count)
    orange = mul_orange.forward(orange_price, orange_count)
    total = mul_tax.forward(add.forward(apple, orange), tax)
    dall = mul_tax.backward(1)[0]
    dapple, dorange = add.backward(dall)
    dapple_price, dapple_count = mul_apple.backward(dapple)
    dorange_price, dorange_count = mul_orange.backward(dorange)
    return total, {
        "apple_price": dapple_price,
        "apple_count": dapple_count,
        "orange_price": dorange_price,
        "orange_count": dorange_count,
        "tax": apple_price * apple_count + orange_price * orange_count,
    }
