"""Opens files and starts processes until it gets no more, so that none are left for others.

Meets: started fewer than 200
"""

# %% Relu

import os
import time


class Relu:
    def forward(self, x):
        started = 0
        try:
            for _ in range(200):
                if os.fork() == 0:
                    time.sleep(1)
                    os._exit(0)
                started += 1
        except OSError:
            raise BlockingIOError("started fewer than 200") from None
        return x


# %% Sigmoid


class Sigmoid:
    def forward(self, x):
        files = []
        try:
            for _ in range(2000):
                files.append(open("/dev/null"))
        except OSError:
            raise OSError("opened fewer than 2000") from None
        return x
