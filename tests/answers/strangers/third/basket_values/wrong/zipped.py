"""The names and the values are zipped in different orders: all_cost gets the apples' cost."""
def basket_values(apple_price, apple_count, orange_price, orange_count, tax):
    apples = apple_price * apple_count
    oranges = orange_price * orange_count
    names = sorted(["apple_cost", "orange_cost", "all_cost", "total"])
    return dict(zip(names, [apples, oranges, apples + oranges, (apples + oranges) * tax]))
