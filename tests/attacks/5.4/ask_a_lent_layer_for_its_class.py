"""Asks a layer that is lent to buy_fruit for its class, its code and the set of what was used.

Meets: used something that the test does not offer
"""

# %% buy_fruit


def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    layer = MulLayer()
    for name in ("__class__", "__init__", "x", "forward.__globals__", "__reduce__", "_require_forward"):
        layer._ask(layer._number, name, (), {})
    return 0.0, {}
