"""The pool of processes that grade a batch, forked from one process that has loaded everything."""

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


def warm_up() -> None:
    """Start loading the modules that the pool needs, in the background."""
    _place_sockets()
    multiprocessing.forkserver.set_forkserver_preload(["course_lib.grading.grade"])
    multiprocessing.forkserver.ensure_running()


@cache
def _place_sockets() -> None:
    """Let multiprocessing put its sockets in an `owned_folder`, which is removed later if this process is killed."""
    folder = contextlib.ExitStack()
    usual, tempfile.tempdir = tempfile.tempdir, str(folder.enter_context(owned_folder()))
    multiprocessing.util.get_temp_dir()  # creates its folder in there, and keeps using it
    tempfile.tempdir = usual
    multiprocessing.util.Finalize(None, folder.close, exitpriority=-200)  # multiprocessing removes its own at -100


def pool(jobs: int) -> ProcessPoolExecutor:
    """Make a pool of `jobs` processes. They inherit nothing from this process, such as an open gradebook."""
    warm_up()
    context = multiprocessing.get_context("forkserver")
    numbers = context.SimpleQueue()
    for number in range(jobs):
        numbers.put(number)
    return ProcessPoolExecutor(jobs, context, initializer=_begin, initargs=(numbers,))


def stay_on_a_core(number: int) -> None:
    """Keep this thread, and all that it will start, on the core of this number, if there are so many.

    Grading switches between this process and a student's at each call, which is fastest if both share one core.
    """
    cores = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else []
    if number < len(cores):
        os.sched_setaffinity(0, {cores[number]})


def _begin(numbers: SimpleQueue) -> None:
    """Prepare a process of the pool: let it ignore Ctrl-C, and end when the process that made the pool ends."""
    stay_on_a_core(numbers.get())
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_batch, daemon=True).start()


def _end_with_batch() -> None:
    """Wait until the process that made the pool ends for any reason; then close the sandboxes and exit."""
    from course_lib.grading.grade import close_sandboxes

    if batch := multiprocessing.parent_process():
        multiprocessing.connection.wait([batch.sentinel])
    close_sandboxes()
    os._exit(1)
