"""Compare your keys with the three in the text."""
def apple_gradients(price, count, tax, upstream=1.0):
    return {"apple_price": upstream * count * tax,
            "apple_count": upstream * price * tax,
            "tax": upstream * price * count}
