"""What a worker of a local cluster loads first: it leaves Ctrl-C to the grader that started it, and ends with it."""

import logging
import signal
from typing import TYPE_CHECKING

from course_lib.grading.pool import stay_on_a_core

if TYPE_CHECKING:
    from distributed import Worker

signal.signal(signal.SIGINT, signal.SIG_IGN)
# It warns of each task that is cancelled, which after Ctrl-C is as it should be.
logging.getLogger("distributed.worker.state_machine").setLevel(logging.ERROR)


def dask_setup(worker: "Worker") -> None:
    """Prepare a worker. Dask calls this once, in the thread that will start all others."""
    stay_on_a_core(int(worker.name))
