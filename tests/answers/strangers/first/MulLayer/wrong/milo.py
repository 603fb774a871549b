"""As in some other language, there can only be one object of this class; every new layer is the old one."""
class MulLayer:
    _instance = None

    def __new__(cls):
        if cls._instance is None:
            cls._instance = super().__new__(cls)
        return cls._instance

    def forward(self, x, y):
        self.x, self.y = x, y
        return x * y

    def backward(self, dout):
        return (dout * self.y, dout * self.x)
