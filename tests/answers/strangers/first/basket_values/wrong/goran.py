"""The costs of the two kinds contain the tax at the end, though they should be the ones before tax."""
def basket_values(apple_price, apple_count, orange_price, orange_count, tax):
    cost = {"apple_cost": apple_price * apple_count, "orange_cost": orange_price * orange_count}
    all_cost = sum(cost.values())
    total = all_cost
    total *= tax
    cost["total"] = total
    cost["all_cost"] = all_cost
    cost["orange_cost"] *= tax
    cost["apple_cost"] *= tax
    return cost
