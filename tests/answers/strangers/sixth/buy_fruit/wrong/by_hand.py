"""The total comes from layers, but the derivatives are written by hand: let the layers do it."""

def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    apple_layer = MulLayer()
    orange_layer = MulLayer()
    sum_layer = AddLayer()
    tax_layer = MulLayer()
    cost = sum_layer.forward(
        apple_layer.forward(apple_price, apple_count),
        orange_layer.forward(orange_price, orange_count),
    )
    total = tax_layer.forward(cost, tax)
    return total, {
        "apple_price": apple_count * tax,
        "apple_count": apple_price * tax,
        "orange_price": orange_count * tax,
        "orange_count": orange_price * tax,
        "tax": cost,
    }
