"""Right: the class is put together by a call, from lambdas."""
AddLayer = type("AddLayer", (), {
    "forward": lambda self, x, y: y + x,
    "backward": lambda self, dout: tuple([dout, dout]),
})
