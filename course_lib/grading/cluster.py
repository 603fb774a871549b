"""Grades on the workers of a Dask cluster, which may be other machines. It is an `Executor` like the pool of this one.

Dask's own executor (`Client.get_executor()`) fits into the same place as the pool of processes: `grade_class` waits
for its futures, stops, and resumes as it does for those. `distributed.as_completed` would be a second such loop.
"""

import contextlib
import hashlib
import pickle
import socket
import warnings
from collections.abc import Callable, Iterator
from concurrent.futures import BrokenExecutor, CancelledError, Executor, Future
from dataclasses import replace
from functools import cache
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import urlsplit
from uuid import uuid4

from course_lib.border.limits import SECONDS_TO_START
from course_lib.border.sandbox import Isolation, IsolationUnavailable, Sandbox
from course_lib.border.temporary import owned_folder
from course_lib.grading.files import SubmittedFile
from course_lib.grading.grade import GradedNotebook, Task, grade

if TYPE_CHECKING:
    from distributed import Client, Worker

_PACKAGE = Path(__file__).parents[1]
_SECONDS_BETWEEN_COUNTS = 2.0  # of the workers, which may come and go
# Of a cluster on this machine. By default, Dask looks after itself up to a hundred times a second in each process; even
# in this one, that takes 5 % of a core.
_SETTINGS = {
    "distributed.scheduler.allowed-failures": 2,
    "distributed.worker.profile.enabled": False,
    "distributed.worker.memory.monitor-interval": "1s",
    "distributed.admin.tick.interval": "1s",
}

LOST = "the connection to the scheduler was lost. Continue with --resume."


class WorkersUnusable(RuntimeError):
    """No submission can be graded on these workers; the message says why, and what to do."""


class Cluster(Executor):
    """The workers of a Dask cluster.

    Parameters
    ----------
    address : str
        The address of its scheduler, such as "tls://10.0.0.1:8786". With "local:2", a cluster of two workers is started
        on this machine, and ends with the context.

    Attributes
    ----------
    dashboard : str
        The address of the page on which Dask shows the progress.

    Raises
    ------
    WorkersUnusable
        If Dask is not installed, the scheduler does not answer, or no worker joins it.
    """

    def __init__(self, address: str) -> None:
        self._clean_up = contextlib.ExitStack()
        self._sheets: dict[str, Any] = {}
        self._counted = (0, float("-inf"))
        try:
            self._client = self._connected(address)
            self._executor = self._client.get_executor(pure=False)
            self.dashboard: str = self._client.dashboard_link
        except BaseException:
            self._clean_up.close()
            raise

    def _connected(self, address: str) -> "Client":
        try:
            import dask
            from distributed import Client
        except ImportError:
            raise WorkersUnusable(
                "Dask is not installed. Install it: python -m pip install 'backpropagation-course[cluster]'"
            ) from None
        # A large submission is no mistake.
        self._clean_up.enter_context(dask.config.set({"distributed.admin.large-graph-warning-threshold": "1GB"}))
        try:
            scheduler = self._started(int(address[6:])) if address.startswith("local:") else address
            client = self._clean_up.enter_context(Client(scheduler, timeout=SECONDS_TO_START, set_as_default=False))
        except (OSError, ValueError, TypeError) as error:
            raise WorkersUnusable(f"the scheduler at {address} does not answer: {error}") from None
        try:
            client.wait_for_workers(1, timeout=SECONDS_TO_START)
        except TimeoutError:
            raise WorkersUnusable(
                f"no worker has joined the scheduler at {address}. Start one: dask worker {address} --nthreads 1"
            ) from None
        return client

    def _started(self, workers: int) -> Any:
        """Start a cluster on this machine. Other users of the machine can't use it: it asks for a certificate."""
        import dask
        from distributed import LocalCluster

        folder = self._clean_up.enter_context(owned_folder())
        self._clean_up.enter_context(dask.config.set(_SETTINGS | {"temporary-directory": str(folder)}))
        cluster = LocalCluster(
            n_workers=workers,
            threads_per_worker=1,
            host="127.0.0.1",
            dashboard_address="127.0.0.1:0",
            security=True,
            preload=["course_lib.grading.worker"],
        )
        return self._clean_up.enter_context(cluster)

    @property
    def is_exposed(self) -> bool:
        """Whether the connection is not encrypted and goes to another machine."""
        address = urlsplit(self._client.scheduler_info(n_workers=0)["address"])
        return address.scheme != "tls" and address.hostname not in ("127.0.0.1", "::1", "localhost")

    def jobs(self) -> int:
        """Return how many submissions the workers can grade at once: one each, whatever number of threads it has."""
        count, when = self._counted
        if monotonic() - when > _SECONDS_BETWEEN_COUNTS:
            with _connected():
                count = len(self._client.nthreads())
            self._counted = count, monotonic()
        return max(count, 1)

    def ask(self, question: Callable[..., Any], *arguments: Any) -> dict[str, Any]:
        """Call a function on every worker, and return what each returned, or its error, by its address."""
        with _connected():
            return self._client.run(question, *arguments, on_error="return")

    def insist_on(self, isolation: Isolation) -> None:
        """Make sure that every worker can shut students' code in.

        Raises
        ------
        WorkersUnusable
            If one cannot; the message says which.
        """
        answers = self.ask(_refusal, isolation, version_of_course())
        refusals = [str(answer) for answer in answers.values() if answer]
        if refusals:
            raise WorkersUnusable("\n".join(refusals))

    def submit(self, function: Callable[..., Any], /, *arguments: Any, **keywords: Any) -> Future:
        """Grade a `Task`; `function` must be `grade`. What it shares with others travels to a worker only once."""
        (task,) = arguments
        if function is not grade or keywords:
            raise ValueError("a cluster only grades")
        sheet = pickle.dumps(replace(task, submitted=(), notes=()))
        name = f"sheet-{hashlib.sha256(sheet).hexdigest()}"
        if name not in self._sheets:
            # Made by a task rather than scattered, it can be made again if the worker that holds it is lost.
            self._sheets[name] = self._client.submit(pickle.loads, sheet, key=name)
        key = task.notebooks[0].assignment, uuid4().hex
        work = self._sheets[name], task.submitted, task.notes, version_of_course()
        translated: Future = Future()
        found = self._executor.submit(_grade_there, *work, key=key)
        found.add_done_callback(lambda done: _translate(done, translated))
        return translated

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Cancel what is not done, and leave the cluster."""
        with contextlib.suppress(Exception), warnings.catch_warnings():  # it may be gone
            self._executor.shutdown(wait=False)
        self._sheets.clear()
        self._clean_up.close()

    def __enter__(self) -> Self:
        return self


@contextlib.contextmanager
def _connected() -> Iterator[None]:
    """Say in a sentence that the scheduler has gone."""
    try:
        yield
    except OSError:
        raise WorkersUnusable(LOST) from None


def _translate(done: Future, translated: Future) -> None:
    """Pass on the outcome of a future from Dask. Its errors become those that `grade_class` knows."""
    from distributed.scheduler import KilledWorker

    try:
        translated.set_result(done.result())
    except CancelledError:
        translated.cancel()
        translated.set_running_or_notify_cancel()
    except KilledWorker as killed:
        translated.set_exception(
            BrokenExecutor(
                f"{killed.allowed_failures + 1} workers in a row died while they graded it, the last one at "
                f"{killed.last_worker.address}"
            )
        )
    except BaseException as error:
        translated.set_exception(error)


# ---------------------------------------------------------------------------------------------------------------------
# On a worker
# ---------------------------------------------------------------------------------------------------------------------


def _grade_there(
    sheet: Task, submitted: tuple[SubmittedFile, ...], notes: tuple[str, ...], version: str
) -> list[GradedNotebook]:
    from distributed import get_worker

    if version_of_course() != version:
        raise WorkersUnusable(_other_version(get_worker()))
    try:
        return grade(replace(sheet, submitted=submitted, notes=notes))
    except IsolationUnavailable as error:
        raise WorkersUnusable(_without_isolation(get_worker(), error)) from None


def _refusal(isolation: Isolation, version: str, dask_worker: "Worker") -> str:
    """Return why this worker should not grade, or an empty string. Dask fills in the worker, by that name."""
    if version_of_course() != version:
        return _other_version(dask_worker)
    try:
        with Sandbox(["gradients"], isolation):
            return ""
    except IsolationUnavailable as error:
        return _without_isolation(dask_worker, error)


def _without_isolation(worker: "Worker", error: IsolationUnavailable) -> str:
    return f"The worker {worker.address} on {socket.gethostname()} grades nothing. {error}"


def _other_version(worker: "Worker") -> str:
    return (
        f"The worker {worker.address} on {socket.gethostname()} has another version of the course. Install the same "
        "one there."
    )


@cache
def version_of_course() -> str:
    """Return a hash of the course's code: another version could give other points."""
    digest = hashlib.sha256()
    for path in sorted(_PACKAGE.rglob("*.py")):
        digest.update(f"{path.relative_to(_PACKAGE)}\0".encode() + path.read_bytes())
    return digest.hexdigest()
