"""The keys are not the names of the arguments."""
def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    apple, orange, both, pay = MulLayer(), MulLayer(), AddLayer(), MulLayer()
    total = pay.forward(both.forward(apple.forward(apple_price, apple_count), orange.forward(orange_price, orange_count)), tax)
    dboth, dtax = pay.backward(1)
    da, do = both.backward(dboth)
    d_apple_price, d_apple_count = apple.backward(da)
    d_orange_price, d_orange_count = orange.backward(do)
    return total, dict(d_apple_price=d_apple_price, d_apple_count=d_apple_count,
                       d_orange_price=d_orange_price, d_orange_count=d_orange_count, d_tax=dtax)
