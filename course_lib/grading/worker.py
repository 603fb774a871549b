"""What a worker of a local cluster loads first: it leaves Ctrl-C to the grader that started it, and ends with it."""

import signal

signal.signal(signal.SIGINT, signal.SIG_IGN)
