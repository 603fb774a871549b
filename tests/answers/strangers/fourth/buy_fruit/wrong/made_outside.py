"""The layers should be created inside the function; what if two purchases happen at the same time?"""
apple_layer = MulLayer()
orange_layer = MulLayer()
tax_layer = MulLayer()
sum_layer = AddLayer()

def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    a = apple_layer.forward(apple_price, apple_count)
    o = orange_layer.forward(orange_price, orange_count)
    total = tax_layer.forward(sum_layer.forward(a, o), tax)
    g = {}
    dsum, g["tax"] = tax_layer.backward(1)
    da, do = sum_layer.backward(dsum)
    g["apple_price"], g["apple_count"] = apple_layer.backward(da)
    g["orange_price"], g["orange_count"] = orange_layer.backward(do)
    return total, g
