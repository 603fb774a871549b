"""You copied the line for apples; did you change all of it?"""
def basket_values(apple_price, apple_count, orange_price, orange_count, tax):
    apple_cost = apple_price * apple_count
    orange_cost = orange_price * apple_count
    all_cost = apple_cost + orange_cost
    total = all_cost * tax
    return {"apple_cost": apple_cost, "orange_cost": orange_cost, "all_cost": all_cost, "total": total}
