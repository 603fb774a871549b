"""The backward pass is a chain of nested functions; there is an extra entry in the dict."""


def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    def cost(price, count):
        layer = MulLayer()
        return layer.forward(price, count), layer.backward

    apple_cost, back_to_apples = cost(apple_price, apple_count)
    orange_cost, back_to_oranges = cost(orange_price, orange_count)
    joined = AddLayer()
    all_cost = joined.forward(apple_cost, orange_cost)
    total, back_from_total = cost(all_cost, tax)

    d_all_cost, d_tax = back_from_total(1)
    d_costs = joined.backward(d_all_cost)
    apples = dict(zip(("apple_price", "apple_count"), back_to_apples(d_costs[0])))
    oranges = dict(zip(("orange_price", "orange_count"), back_to_oranges(d_costs[1])))
    return total, {**apples, **oranges, "tax": d_tax, "all_cost": d_all_cost}
