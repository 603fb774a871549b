"""Announces a message and sends only half of it, then closes its end of the connection.

Meets: MulLayer.forward: the process that runs your code
"""

# %% MulLayer

import os
import socket
import stat


def break_off():
    for descriptor in map(int, os.listdir("/proc/self/fd")):
        try:
            if stat.S_ISSOCK(os.fstat(descriptor).st_mode):
                connection = socket.socket(fileno=descriptor)
                connection.sendall(b"\0\0\1\0\0\0\0\0" + b'["result", [200.0]')
                connection.shutdown(socket.SHUT_RDWR)
                connection.detach()
        except OSError:
            pass


class MulLayer:
    def forward(self, x, y):
        if os.path.isdir("/course"):
            break_off()
        return 0.0

    def backward(self, dout):
        return 0.0, 0.0
