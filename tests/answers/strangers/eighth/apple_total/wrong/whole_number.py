"""You round the payment to whole units; the purchase may well cost a fraction."""
def apple_total(price: float, count: int, tax: float) -> int:
    return int(round(price * count * tax))
