"""Each input gets its own value back; ask how much z changes when x grows by one."""

def mul_backward(x, y, upstream):
    return x * upstream, y * upstream
