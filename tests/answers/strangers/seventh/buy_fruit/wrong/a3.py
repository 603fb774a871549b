"""With which number does the backward pass start? How much does the total grow if the total grows by 1?"""
def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    layer = {k: MulLayer() for k in ("apple", "orange", "tax")}
    layer["sum"] = AddLayer()
    total = layer["tax"].forward(
        layer["sum"].forward(
            layer["apple"].forward(apple_price, apple_count),
            layer["orange"].forward(orange_price, orange_count)),
        tax)
    g = {}
    d, g["tax"] = layer["tax"].backward(total)
    d1, d2 = layer["sum"].backward(d)
    g["apple_price"], g["apple_count"] = layer["apple"].backward(d1)
    g["orange_price"], g["orange_count"] = layer["orange"].backward(d2)
    return total, g
