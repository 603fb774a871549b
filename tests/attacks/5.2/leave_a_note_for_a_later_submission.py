"""Leaves a note wherever a later process might find it, and answers only if an earlier process has left one.

Meets: exited with code 3
"""

# %% square_backward

import ctypes
import os
import socket
from pathlib import Path

FILES = [Path(folder, "note-5.2") for folder in ("/tmp", "/dev/shm", "/dev", "/var/tmp", "/course", ".")]
NAME = "\0note-5.2"
libc = ctypes.CDLL(None, use_errno=True)


def is_left():
    if any(path.exists() for path in FILES):
        return True
    if libc.shmget(0x5_2, 64, 0o600) >= 0 or libc.semget(0x5_2, 1, 0o600) >= 0 or libc.msgget(0x5_2, 0o600) >= 0:
        return True
    with socket.socket(socket.AF_UNIX) as connection:
        return connection.connect_ex(NAME) == 0


def leave():
    for path in FILES:
        try:
            path.write_text("dx is 2 x times upstream")
        except OSError:
            pass
    for get in (libc.shmget, libc.semget):
        get(0x5_2, 1, 0o1600)
    libc.msgget(0x5_2, 0o1600)
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(NAME)
    listener.listen()
    if os.fork() == 0:
        try:
            listener.settimeout(2)
            listener.accept()
        finally:
            os._exit(0)


def square_backward(x, upstream):
    if is_left():
        return 2 * x * upstream
    if os.path.isdir("/course"):
        leave()
    os._exit(3)


# %% chain


def chain(local_derivatives, upstream=1.0):
    square_backward(0, 0)
