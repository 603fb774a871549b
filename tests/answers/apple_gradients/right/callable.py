"""A callable object that calls mul_backward."""


class Gradients:
    def __call__(self, price, count, tax, upstream=1.0):
        d_cost, d_tax = mul_backward(price * count, tax, upstream)
        d_price, d_count = mul_backward(price, count, d_cost)
        return {"price": d_price, "count": d_count, "tax": d_tax}


apple_gradients = Gradients()
