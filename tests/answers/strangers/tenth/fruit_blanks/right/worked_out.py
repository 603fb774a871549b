"""Right; works the numbers out instead of typing them in."""

def fruit_blanks():
    purchase = {"apple": (80, 3), "orange": (120, 4)}
    tax, below = 1.25, {}
    below["all_cost"] = 1 * tax
    below["tax"] = sum(price * count for price, count in purchase.values())
    for fruit, (price, count) in purchase.items():
        below[f"{fruit}_cost"] = below["all_cost"]
        below[f"{fruit}_price"] = count * below[f"{fruit}_cost"]
        below[f"{fruit}_count"] = price * below[f"{fruit}_cost"]
    return below
