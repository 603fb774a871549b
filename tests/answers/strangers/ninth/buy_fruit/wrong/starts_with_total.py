"""What is the derivative of the total with respect to itself?"""
def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    layers = [MulLayer(), MulLayer(), AddLayer(), MulLayer()]
    cost_a = layers[0].forward(apple_price, apple_count)
    cost_o = layers[1].forward(orange_price, orange_count)
    cost = layers[2].forward(cost_a, cost_o)
    total = layers[3].forward(cost, tax)

    d_cost, d_tax = layers[3].backward(total)
    d_a, d_o = layers[2].backward(d_cost)
    names = ["apple_price", "apple_count", "orange_price", "orange_count", "tax"]
    values = [*layers[0].backward(d_a), *layers[1].backward(d_o), d_tax]
    return total, dict(zip(names, values))
