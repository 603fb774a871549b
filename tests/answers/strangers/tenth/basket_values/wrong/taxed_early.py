"""The costs of the two kinds are meant before tax; where in your code does the tax come in?"""

def basket_values(apple_price, apple_count, orange_price, orange_count, tax):
    apples, oranges = (p * n * tax for p, n in ((apple_price, apple_count), (orange_price, orange_count)))
    return {"apple_cost": apples, "orange_cost": oranges, "all_cost": apples + oranges, "total": apples + oranges}
