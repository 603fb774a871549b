"""The numbers are right, but which layers did they come out of?"""
def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    cost = apple_price * apple_count + orange_price * orange_count
    return cost * tax, {"apple_price": apple_count * tax, "apple_count": apple_price * tax,
                        "orange_price": orange_count * tax, "orange_count": orange_price * tax,
                        "tax": cost}
