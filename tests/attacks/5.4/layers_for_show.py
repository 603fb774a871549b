"""Works out the purchase without layers, and makes the lent layers compute something else for show.

Meets: MulLayer.forward is not written yet
"""

# %% buy_fruit


def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    for layer in (MulLayer(), AddLayer()):
        layer.forward(1.0, 1.0)
        layer.backward(1.0)
    all_cost = apple_price * apple_count + orange_price * orange_count
    gradients = {
        "apple_price": apple_count * tax,
        "apple_count": apple_price * tax,
        "orange_price": orange_count * tax,
        "orange_count": orange_price * tax,
        "tax": all_cost,
    }
    return all_cost * tax, gradients
