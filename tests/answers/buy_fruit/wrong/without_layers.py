"""The total does not come from layers that buy_fruit made / The gradients do not come from layers that buy_fruit made."""


def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    all_cost = apple_price * apple_count + orange_price * orange_count
    return all_cost * tax, {
        "apple_price": apple_count * tax,
        "apple_count": apple_price * tax,
        "orange_price": orange_count * tax,
        "orange_count": orange_price * tax,
        "tax": all_cost,
    }
