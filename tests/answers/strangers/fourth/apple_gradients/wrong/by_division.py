"""What if no apples are bought?"""
def apple_gradients(price, count, tax, upstream=1.0):
    total = price * count * tax * upstream
    return {"price": total / price, "count": total / count, "tax": total / tax}
