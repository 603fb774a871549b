"""The list in the default value is shared by all calls and all layers, and it keeps the earlier numbers."""
class AddLayer:
    def forward(self, x, y, memory=[]):
        memory.extend([x, y])
        return sum(memory)

    def backward(self, dout):
        return dout, dout
