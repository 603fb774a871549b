"""Works the numbers out from the figure instead of typing them in."""
def fruit_blanks():
    ap, ac, op, oc, tax = 80, 3, 120, 4, 1.25
    blanks = {k: tax for k in ("all_cost", "apple_cost", "orange_cost")}
    blanks["tax"] = ap * ac + op * oc
    blanks["apple_count"], blanks["apple_price"] = ap * tax, ac * tax
    blanks.update(orange_count=op * tax, orange_price=oc * tax)
    return blanks
