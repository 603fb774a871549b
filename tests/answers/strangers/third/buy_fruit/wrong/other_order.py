"""The apple layer gets count and price, but its gradients are unpacked as price and count."""
def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    apples, oranges, both, taxed = MulLayer(), MulLayer(), AddLayer(), MulLayer()
    total = taxed.forward(both.forward(apples.forward(apple_count, apple_price), oranges.forward(orange_price, orange_count)), tax)
    g = {}
    dall, g["tax"] = taxed.backward(1)
    dapple, dorange = both.backward(dall)
    g["apple_price"], g["apple_count"] = apples.backward(dapple)
    g["orange_price"], g["orange_count"] = oranges.backward(dorange)
    return total, g
