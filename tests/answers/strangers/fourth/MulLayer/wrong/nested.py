"""How far is backward indented? To whom does it belong?"""
class MulLayer:
    def forward(self, x, y):
        self.x = x
        self.y = y
        return x * y

        def backward(self, dout):
            return self.y * dout, self.x * dout
