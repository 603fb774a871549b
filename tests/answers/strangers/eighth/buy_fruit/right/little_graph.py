"""Keeps the layers of each fruit in a dict and walks over it in both directions."""
def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    fruit = {"orange": (orange_count, orange_price), "apple": (apple_count, apple_price)}
    layers = {name: MulLayer() for name in fruit}
    costs = [layers[name].forward(*pair) for name, pair in fruit.items()]
    plus, taxing = AddLayer(), MulLayer()
    total = taxing.forward(tax, plus.forward(*costs))
    gradients = {}
    gradients["tax"], dsum = taxing.backward(1)
    for name, dcost in zip(fruit, plus.backward(dsum)):
        gradients[f"{name}_count"], gradients[f"{name}_price"] = layers[name].backward(dcost)
    return total, gradients
