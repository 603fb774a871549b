"""Gives the layers their inputs in the opposite order, and returns a list with an OrderedDict."""

from collections import OrderedDict


def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    layers = [MulLayer(), MulLayer(), AddLayer(), MulLayer()]
    apples, oranges, fruit, taxed = layers
    total = taxed.forward(
        tax, fruit.forward(oranges.forward(orange_count, orange_price), apples.forward(apple_count, apple_price))
    )
    gradients = OrderedDict()
    gradients["tax"], d_all_cost = taxed.backward(1.0)
    d_orange_cost, d_apple_cost = fruit.backward(d_all_cost)
    gradients["orange_count"], gradients["orange_price"] = oranges.backward(d_orange_cost)
    gradients["apple_count"], gradients["apple_price"] = apples.backward(d_apple_cost)
    return [total, gradients]
