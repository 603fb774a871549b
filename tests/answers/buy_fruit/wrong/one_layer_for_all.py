"""One layer object is used for several multiplications."""


def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    mul = MulLayer()
    add = AddLayer()
    apple_cost = mul.forward(apple_price, apple_count)
    orange_cost = mul.forward(orange_price, orange_count)
    all_cost = add.forward(apple_cost, orange_cost)
    total = mul.forward(all_cost, tax)

    d_all_cost, d_tax = mul.backward(1)
    d_apple_cost, d_orange_cost = add.backward(d_all_cost)
    d_apple_price, d_apple_count = mul.backward(d_apple_cost)
    d_orange_price, d_orange_count = mul.backward(d_orange_cost)
    gradients = {
        "apple_price": d_apple_price,
        "apple_count": d_apple_count,
        "orange_price": d_orange_price,
        "orange_count": d_orange_count,
        "tax": d_tax,
    }
    return total, gradients
