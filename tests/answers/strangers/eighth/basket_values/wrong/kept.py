"""Your dict lives outside the function and keeps what an earlier purchase put in: try two purchases in a row."""
basket = {}

def basket_values(apple_price, apple_count, orange_price, orange_count, tax):
    apples = basket.setdefault("apple_cost", apple_price * apple_count)
    oranges = basket.setdefault("orange_cost", orange_price * orange_count)
    both = basket.setdefault("all_cost", apples + oranges)
    basket.setdefault("total", both * tax)
    return basket
