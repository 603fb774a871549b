"""You use layers forward only, and measure the slopes. Which method gives them to you?"""
def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    args = dict(apple_price=apple_price, apple_count=apple_count, orange_price=orange_price,
                orange_count=orange_count, tax=tax)

    def pay(apple_price, apple_count, orange_price, orange_count, tax):
        a = MulLayer().forward(apple_price, apple_count)
        o = MulLayer().forward(orange_price, orange_count)
        return MulLayer().forward(AddLayer().forward(a, o), tax)

    h = 1e-4
    grads = {}
    for name in args:
        up = dict(args, **{name: args[name] + h})
        down = dict(args, **{name: args[name] - h})
        grads[name] = (pay(**up) - pay(**down)) / (2 * h)
    return pay(**args), grads
