"""At the second node you start again from 1 instead of the signal that arrived there."""
def apple_gradients(price, count, tax, upstream=1.0):
    def node(p, q, up=1.0):
        return up * q, up * p
    d_cost, d_tax = node(price * count, tax, upstream)
    d_price, d_count = node(price, count, tax)
    return dict(price=d_price, count=d_count, tax=d_tax)
