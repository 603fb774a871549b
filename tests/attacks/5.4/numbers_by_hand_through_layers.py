"""Works out the purchase by hand, and sends each number through a layer that leaves it as it is.

Meets: do not come from layers that buy_fruit made
"""

# %% buy_fruit


def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    def through_layers(number):
        product, total = MulLayer(), AddLayer()
        total.forward(product.forward(number, 1.0), 0.0)
        signal, _ = total.backward(1.0)
        return product.backward(signal)[1]

    all_cost = apple_price * apple_count + orange_price * orange_count
    gradients = {
        "apple_price": apple_count * tax,
        "apple_count": apple_price * tax,
        "orange_price": orange_count * tax,
        "orange_count": orange_price * tax,
        "tax": all_cost,
    }
    return through_layers(all_cost * tax), {name: through_layers(number) for name, number in gradients.items()}
