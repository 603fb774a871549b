"""Sends bytes that are not a message: broken JSON, half a character, an endless list, numbers out of range.

Meets: broke the protocol
"""

# %% MulLayer

import itertools
import os
import stat
import struct

headers = itertools.cycle([b"[1e999, \xff]", b"[" * 60_000, b'{"\\u0000": 5}', b"9" * 10_000, b"", b'["result", NaN'])


class MulLayer:
    def forward(self, x, y):
        header = next(headers)
        for descriptor in map(int, os.listdir("/proc/self/fd")):
            try:
                if stat.S_ISSOCK(os.fstat(descriptor).st_mode) and os.path.isdir("/course"):
                    os.write(descriptor, struct.pack(">II", len(header), 3) + header + b"abc")
            except OSError:
                pass

    def backward(self, dout):
        return 0.0, 0.0
