"""The numbers are worked out instead of typed in, as pairs for dict."""

def fruit_blanks():
    tax = 1 + 1 / 4
    pairs = [("tax", 3 * 80 + 4 * 120)]
    pairs += [(f"{what}_cost", tax) for what in ("all", "apple", "orange")]
    for fruit, count, price in (("apple", 3, 80), ("orange", 4, 120)):
        pairs += [(fruit + "_price", count * tax), (fruit + "_count", price * tax)]
    return dict(pairs)
