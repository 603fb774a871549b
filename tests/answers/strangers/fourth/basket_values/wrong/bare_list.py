"""Four numbers in a row: how would a reader know which one is the total?"""
def basket_values(apple_price, apple_count, orange_price, orange_count, tax):
    apples = apple_price * apple_count
    oranges = orange_price * orange_count
    return [apples, oranges, apples + oranges, (apples + oranges) * tax]
