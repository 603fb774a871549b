"""Uses another graph with the same result: the price is taxed before it is multiplied by the count."""


def apple_gradients(price, count, tax, upstream=1.0):
    taxed_price = price * tax
    d_taxed_price, d_count = mul_backward(taxed_price, count, upstream)
    d_price, d_tax = mul_backward(price, tax, d_taxed_price)
    return {"count": d_count, "price": d_price, "tax": d_tax, "taxed_price": d_taxed_price}
