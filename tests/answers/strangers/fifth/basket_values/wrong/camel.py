"""The numbers are right, but look up the names of the keys in the text letter by letter."""

def basket_values(apple_price, apple_count, orange_price, orange_count, tax):
    apple = apple_price * apple_count
    orange = orange_price * orange_count
    return {
        "appleCost": apple,
        "orangeCost": orange,
        "allCost": apple + orange,
        "total": (apple + orange) * tax,
    }
