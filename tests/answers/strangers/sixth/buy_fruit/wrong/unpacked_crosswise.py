"""backward returns its gradients in the order of forward's arguments: compare for the oranges."""

def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    layers = [MulLayer(), MulLayer(), AddLayer(), MulLayer()]
    a = layers[0].forward(apple_price, apple_count)
    o = layers[1].forward(orange_count, orange_price)
    s = layers[2].forward(a, o)
    total = layers[3].forward(s, tax)
    ds, dtax = layers[3].backward(1)
    da, do = layers[2].backward(ds)
    dap, dac = layers[0].backward(da)
    dop, doc = layers[1].backward(do)
    names = ["apple_price", "apple_count", "orange_price", "orange_count", "tax"]
    return total, dict(zip(names, [dap, dac, dop, doc, dtax]))
