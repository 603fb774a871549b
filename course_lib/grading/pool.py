"""The processes in which a batch is graded: copies of one that has loaded everything."""

import multiprocessing.connection
import multiprocessing.forkserver
import os
import signal
import threading
from concurrent.futures import ProcessPoolExecutor

__all__ = ["pool", "warm_up"]


def warm_up() -> None:
    """Begin to load what the processes need, while this one goes on."""
    multiprocessing.forkserver.set_forkserver_preload(["course_lib.grading.work"])
    multiprocessing.forkserver.ensure_running()


def pool(jobs: int) -> ProcessPoolExecutor:
    """Make a pool of so many processes. Nothing of this one's is copied into them, an open gradebook above all."""
    warm_up()
    return ProcessPoolExecutor(jobs, multiprocessing.get_context("forkserver"), initializer=_begin)


def _begin() -> None:
    """Prepare a process of the pool: it leaves Ctrl-C to the one that started it, and ends with that one."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_batch, daemon=True).start()


def _end_with_batch() -> None:
    """Wait for the end of the process that started this one, be it killed, and leave nothing behind."""
    from course_lib.grading.work import close_sandboxes

    multiprocessing.connection.wait([multiprocessing.parent_process().sentinel])
    close_sandboxes()
    os._exit(1)
