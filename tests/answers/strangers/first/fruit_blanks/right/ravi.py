"""Right: computes the numbers from a table of purchases instead of typing them in."""
def fruit_blanks(tax=1.25, start=1):
    g = {"tax": 0, "all_cost": start * tax}
    for kind, price, n in (("apple", 80, 3), ("orange", 120, 4)):
        g[f"{kind}_cost"] = g["all_cost"]
        g[f"{kind}_price"] = g[f"{kind}_cost"] * n
        g[f"{kind}_count"] = g[f"{kind}_cost"] * price
        g["tax"] += price * n * start
    return g
