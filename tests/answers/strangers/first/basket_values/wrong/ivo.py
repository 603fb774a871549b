"""The parameters stand in another order than the text gives."""
def basket_values(apple_price, orange_price, apple_count, orange_count, tax):
    apple_cost = apple_price * apple_count
    orange_cost = orange_price * orange_count
    all_cost = apple_cost + orange_cost
    return {"apple_cost": apple_cost, "orange_cost": orange_cost, "all_cost": all_cost, "total": all_cost * tax}
