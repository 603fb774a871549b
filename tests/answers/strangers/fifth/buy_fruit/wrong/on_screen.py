"""Only the total leaves this function; the derivatives are shown on the screen and are gone after that."""

def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    layers = [MulLayer(), MulLayer(), AddLayer(), MulLayer()]
    x0 = layers[0].forward(apple_price, apple_count)
    x1 = layers[1].forward(orange_price, orange_count)
    x2 = layers[2].forward(x0, x1)
    total = layers[3].forward(x2, tax)
    dx2, dtax = layers[3].backward(1.0)
    dx0, dx1 = layers[2].backward(dx2)
    grads = list(layers[0].backward(dx0)) + list(layers[1].backward(dx1)) + [dtax]
    print(dict(zip(["apple_price", "apple_count", "orange_price", "orange_count", "tax"], grads)))
    return total
