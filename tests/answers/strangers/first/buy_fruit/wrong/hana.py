"""Each kind of fruit is taxed by its own layer, and only the apples' part of the gradient at the tax is kept."""
def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    def one(price, count):
        cost, pay = MulLayer(), MulLayer()
        return pay.forward(cost.forward(price, count), tax), cost, pay

    a, a_cost, a_pay = one(apple_price, apple_count)
    o, o_cost, o_pay = one(orange_price, orange_count)
    add = AddLayer()
    total = add.forward(a, o)
    da, do = add.backward(1)
    dac, dtax = a_pay.backward(da)
    doc, _ = o_pay.backward(do)
    g = dict(zip(("apple_price", "apple_count"), a_cost.backward(dac)))
    g.update(zip(("orange_price", "orange_count"), o_cost.backward(doc)))
    g["tax"] = dtax
    return total, g
