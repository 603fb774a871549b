"""The total is found by taxing both kinds separately; that comes to the same."""

def basket_values(apple_price, apple_count, orange_price, orange_count, tax):
    fruits = {"apple": (apple_price, apple_count), "orange": (orange_price, orange_count)}
    out = {f"{name}_cost": p * n for name, (p, n) in fruits.items()}
    out |= {"all_cost": sum(out.values()), "total": sum(tax * c for c in out.values())}
    return out
