"""Right: a local class holds the four layers, and an extra parameter with a default asks for a report."""
def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax, *, report=False):
    class Shop:
        def __init__(self):
            self.apple, self.orange, self.both, self.pay = MulLayer(), MulLayer(), AddLayer(), MulLayer()

        def forward(self):
            a = self.apple.forward(x=apple_price, y=apple_count)
            o = self.orange.forward(x=orange_price, y=orange_count)
            return self.pay.forward(x=self.both.forward(x=a, y=o), y=tax)

        def backward(self, dout):
            dboth, self.dtax = self.pay.backward(dout=dout)
            da, do = self.both.backward(dout=dboth)
            return (*self.apple.backward(dout=da), *self.orange.backward(dout=do), self.dtax)

    shop = Shop()
    total = shop.forward()
    names = ("apple_price", "apple_count", "orange_price", "orange_count", "tax")
    gradients = {n: float(g) for n, g in zip(names, shop.backward(1.0))}
    if report:
        print(total, gradients)
    return total, gradients
