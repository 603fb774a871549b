"""Right: adds up one price per apple, then applies the tax once."""
def apple_total(price, count, tax):
    def cost(n):
        return 0 if n == 0 else price + cost(n - 1)
    return tax * cost(count)
