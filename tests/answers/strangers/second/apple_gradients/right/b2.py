"""Pairs the inputs in another order: the tax is multiplied by the count first."""
def apple_gradients(price, count, tax, upstream=1.0):
    taxed_count = tax * count
    d_price, d_taxed = mul_backward(price, taxed_count, upstream)
    d_tax, d_count = mul_backward(tax, count, d_taxed)
    return {"tax": d_tax, "count": d_count, "price": d_price}
