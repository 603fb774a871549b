"""The processes in which a batch is graded: copies of one that has loaded everything."""

import contextlib
import multiprocessing.connection
import multiprocessing.forkserver
import multiprocessing.util
import os
import signal
import tempfile
import threading
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from multiprocessing.queues import SimpleQueue

from course_lib.border.temporary import owned_folder

__all__ = ["pool", "warm_up"]


def warm_up() -> None:
    """Begin to load what the processes need, while this one goes on."""
    _place_sockets()
    multiprocessing.forkserver.set_forkserver_preload(["course_lib.grading.grade"])
    multiprocessing.forkserver.ensure_running()


@cache
def _place_sockets() -> None:
    """Let multiprocessing keep its sockets in a folder that does not outlive this process, should it be killed."""
    folder = contextlib.ExitStack()
    usual, tempfile.tempdir = tempfile.tempdir, str(folder.enter_context(owned_folder()))
    multiprocessing.util.get_temp_dir()  # makes a folder in there, and goes on using it
    tempfile.tempdir = usual
    multiprocessing.util.Finalize(None, folder.close, exitpriority=-200)  # it removes its own at -100


def pool(jobs: int) -> ProcessPoolExecutor:
    """Make a pool of so many processes. Nothing of this one's is copied into them, an open gradebook above all."""
    warm_up()
    context = multiprocessing.get_context("forkserver")
    available = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else []
    cores = context.SimpleQueue()
    for number in range(jobs):
        cores.put(available[number] if number < len(available) else None)
    return ProcessPoolExecutor(jobs, context, initializer=_begin, initargs=(cores,))


def _begin(cores: SimpleQueue) -> None:
    """Prepare a process of the pool: it leaves Ctrl-C to the one that started it, and ends with that one.

    Grading switches between this process and a student's at each call, which is quickest on a core of their own.
    """
    if (core := cores.get()) is not None:
        os.sched_setaffinity(0, {core})
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_batch, daemon=True).start()


def _end_with_batch() -> None:
    """Wait for the end of the process that started this one, be it killed, and leave nothing behind."""
    from course_lib.grading.grade import close_sandboxes

    if batch := multiprocessing.parent_process():
        multiprocessing.connection.wait([batch.sentinel])
    close_sandboxes()
    os._exit(1)
