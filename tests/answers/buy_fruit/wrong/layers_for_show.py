"""The total does not come from layers that buy_fruit made / The gradients do not come from layers that buy_fruit made."""

def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    def through_a_layer(number):
        layer = MulLayer()
        layer.forward(number, 1.0)
        return layer.backward(1.0)[1]

    all_cost = apple_price * apple_count + orange_price * orange_count
    shown = AddLayer()
    total = shown.forward(MulLayer().forward(all_cost, tax), 0.0)
    shown.backward(1.0)
    gradients = {
        "apple_price": apple_count * tax,
        "apple_count": apple_price * tax,
        "orange_price": orange_count * tax,
        "orange_count": orange_price * tax,
        "tax": all_cost,
    }
    return total, {name: through_a_layer(number) for name, number in gradients.items()}
