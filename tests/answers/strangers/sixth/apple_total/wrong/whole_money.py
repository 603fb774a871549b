"""You drop everything after the decimal point: nobody asked for a whole number."""

def apple_total(price: int, count: int, tax: float) -> int:
    return int(price * tax * count)
