"""Divides differences of its own forward pass by steps, long, short and relative, in place of a backward pass.

Earns: 5
Meets: The gradients are difference quotients
"""

# %% MulLayer


class MulLayer:
    def forward(self, x, y):
        self.inputs = x, y
        return x * y

    def backward(self, dout):
        (x, y), h = self.inputs, 1e-5
        dx = (MulLayer().forward(x + h, y) - MulLayer().forward(x - h, y)) / (2 * h)
        dy = (MulLayer().forward(x, y + h) - MulLayer().forward(x, y - h)) / (2 * h)
        return dout * dx, dout * dy


# %% AddLayer


class AddLayer:
    def forward(self, x, y):
        self.inputs = x, y
        return x + y

    def backward(self, dout):
        (x, y), add = self.inputs, AddLayer().forward
        h, k = 1e-6 * (abs(x) or 1), 1e-6 * (abs(y) or 1)
        return dout * (add(x + h, y) - add(x, y)) / h, dout * (add(x, y + k) - add(x, y)) / k


# %% buy_fruit


def buy_fruit(apple_price, apple_count, orange_price, orange_count, tax):
    numbers = [apple_price, apple_count, orange_price, orange_count, tax]

    def total(numbers):
        fruit = AddLayer().forward(MulLayer().forward(*numbers[:2]), MulLayer().forward(*numbers[2:4]))
        return MulLayer().forward(fruit, numbers[4])

    def slope(i):
        step = [1e-4 * (i == j) for j in range(5)]
        return (total([n + s for n, s in zip(numbers, step)]) - total([n - s for n, s in zip(numbers, step)])) / 2e-4

    names = ["apple_price", "apple_count", "orange_price", "orange_count", "tax"]
    return total(numbers), {name: slope(i) for i, name in enumerate(names)}
