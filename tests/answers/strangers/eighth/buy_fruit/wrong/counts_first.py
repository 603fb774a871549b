"""backward returns the derivatives in the order in which forward took the inputs: compare the two orders for the oranges."""
def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    apple_layer = MulLayer()
    orange_layer = MulLayer()
    sum_layer = AddLayer()
    tax_layer = MulLayer()
    a = apple_layer.forward(apple_count, apple_price)
    o = orange_layer.forward(orange_price, orange_count)
    total = tax_layer.forward(tax, sum_layer.forward(a, o))
    dtax, ds = tax_layer.backward(1)
    da, do = sum_layer.backward(ds)
    dac, dap = apple_layer.backward(da)
    doc, dop = orange_layer.backward(do)
    return total, dict(apple_price=dap, apple_count=dac, orange_price=dop, orange_count=doc, tax=dtax)
