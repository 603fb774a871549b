"""Your backward pass would suit another kind of node; by how much does a sum grow if x grows?"""

class AddLayer:
    def forward(self, x, y):
        self.x, self.y = x, y
        out = x + y
        return out

    def backward(self, dout):
        dx, dy = dout * self.y, dout * self.x
        return dx, dy
