"""The gradients do not come from layers that buy_fruit made."""

def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    def total(numbers):
        a, b, c, d, e = numbers
        fruit = AddLayer().forward(MulLayer().forward(a, b), MulLayer().forward(c, d))
        return MulLayer().forward(fruit, e)

    names = ["apple_price", "apple_count", "orange_price", "orange_count", "tax"]
    numbers, gradients = [apple_price, apple_count, orange_price, orange_count, tax], {}
    for i, name in enumerate(names):
        more, less = numbers.copy(), numbers.copy()
        more[i] += 1e-4
        less[i] -= 1e-4
        gradients[name] = (total(more) - total(less)) / 2e-4
    return total(numbers), gradients
