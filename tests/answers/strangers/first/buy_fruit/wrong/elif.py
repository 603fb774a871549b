"""Forward takes the number first for the oranges, but the gradients are unpacked with the price first."""
def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    apple = MulLayer()
    orange = MulLayer()
    both = AddLayer()
    pay = MulLayer()
    total = pay.forward(both.forward(apple.forward(apple_price, apple_count), orange.forward(orange_count, orange_price)), tax)
    dboth, dtax = pay.backward(1.0)
    dapple, dorange = both.backward(dboth)
    dapple_price, dapple_count = apple.backward(dapple)
    dorange_price, dorange_count = orange.backward(dorange)
    return total, {
        "apple_price": dapple_price, "apple_count": dapple_count,
        "orange_price": dorange_price, "orange_count": dorange_count,
        "tax": dtax,
    }
