"""Right: computes what could have been typed in."""
def fruit_blanks():
    counts, prices, tax = (3, 4), (80, 120), 1.25
    r = {"tax": sum(c * p for c, p in zip(counts, prices)), "all_cost": tax}
    for kind, c, p in zip(("apple", "orange"), counts, prices):
        r[f"{kind}_cost"] = r["all_cost"]
        r[f"{kind}_price"] = c * r[f"{kind}_cost"]
        r[f"{kind}_count"] = p * r[f"{kind}_cost"]
    return r
