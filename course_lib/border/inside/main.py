"""The first process in a sandbox: it loads what notebooks need once, and then forks for each notebook.

    python -I main.py ROOT DOOR {isolated,bare} [LIBRARIES ...]

ROOT is the folder with the ``course_lib`` that students may see. DOOR is the file descriptor of the socket on which the
grader requests processes. LIBRARIES are more folders to import modules from. Each request carries two sockets: one for
messages to and from the student's process, and one for its supervisor, the process that interrupts or kills it.
"""

import contextlib
import gc
import json
import os
import select
import shutil
import signal
import socket
import sys
import tempfile
from typing import NoReturn

ROOT, DOOR, ISOLATION, *LIBRARIES = sys.argv[1:]
sys.path = [ROOT, *sys.path, *(folder for folder in LIBRARIES if folder not in sys.path)]

from course_lib.border.inside import namespaces, runtime, system_calls  # noqa: E402, needs the new sys.path
from course_lib.border.limits import MEBIBYTE, SECONDS_BETWEEN_LOOKS  # noqa: E402


def main() -> None:
    """Load everything, tell the grader, and serve requests until it closes the connection."""
    isolated = ISOLATION == "isolated"
    if isolated and os.geteuid() == 0:
        namespaces.mount_proc()
        namespaces.become_nobody()
    runtime.warm_up()
    gc.freeze()  # so that the forks do not scan the objects that exist already

    requests = socket.socket(fileno=int(DOOR))
    if isolated:
        _try_isolation(requests)
    os.dup2(0, 2)  # errors until here are logged for the grader; the forks must not share that log
    requests.send(b"ready")
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # supervisors that have ended need not be waited for
    while True:
        message, descriptors, *_ = socket.recv_fds(requests, 4096, 2)
        if not message:
            return
        talk, control = (socket.socket(fileno=descriptor) for descriptor in descriptors)
        if os.fork() == 0:
            requests.close()
            _supervise(talk, control, json.loads(message), isolated)
        talk.close()
        control.close()


def _try_isolation(requests: socket.socket) -> None:
    """Try every step of the isolation once, so that an unsupported machine is reported before any grading."""
    reading, writing = os.pipe()
    if (child := os.fork()) == 0:
        try:
            namespaces.unshare()
            if (grandchild := os.fork()) == 0:
                try:
                    namespaces.furnish(1)
                    namespaces.give_up_capabilities()
                    system_calls.refuse_ways_around()
                except OSError as error:
                    os.write(writing, str(error).encode())
                os._exit(0)
            os.waitpid(grandchild, 0)
        except OSError as error:
            os.write(writing, str(error).encode())
        os._exit(0)
    os.close(writing)
    os.waitpid(child, 0)
    if problem := os.read(reading, 4096):
        requests.send(b"no isolation: " + problem)
        sys.exit(1)
    os.close(reading)


def _supervise(talk: socket.socket, control: socket.socket, limits: dict[str, int], isolated: bool) -> NoReturn:
    """Start the student's process in namespaces of its own, and supervise it until it ends or must be killed."""
    namespaces.end_with_parent()
    if isolated:
        namespaces.unshare()
        scratch = f"{namespaces.SCRATCH}/notebook"
    else:
        scratch = tempfile.mkdtemp(dir=ROOT)  # removed with the sandbox, if not by this process
    ended, tell = os.pipe()  # signals the end of the student's process
    os.set_blocking(tell, False)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    signal.set_wakeup_fd(tell)
    student = os.fork()
    if student == 0:
        signal.set_wakeup_fd(-1)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        os.close(ended)
        os.close(tell)
        control.close()
        _become_student(talk, limits, isolated, scratch)
    talk.close()
    max_memory = limits["memory_megabytes"] * MEBIBYTE
    how = ""
    told = control.fileno()
    while ended not in (ready := select.select([told, ended], [], [], SECONDS_BETWEEN_LOOKS)[0]):
        if told in ready and control.recv(1) == b"i":
            os.kill(student, signal.SIGINT)
        elif told in ready or (isolated and _memory_in_use() > max_memory):
            how = "used more memory than a notebook may use"  # not received if the grader closed the connection
            # Killing the first process of a PID namespace kills all others in it. Without one, kill the process group.
            os.kill(student, signal.SIGKILL) if isolated else os.killpg(student, signal.SIGKILL)
            break
    _, status = os.waitpid(student, 0)
    if not isolated:
        shutil.rmtree(scratch, ignore_errors=True)
    with contextlib.suppress(OSError):  # the grader may have closed the connection
        control.send((how or _how_it_ended(status)).encode())
    os._exit(0)


def _memory_in_use() -> int:
    """Return how many bytes of private memory the processes in this PID namespace use, including swap.

    Memory that a process shares with the one it was forked from does not count.
    """
    total = 0
    for name in filter(str.isdigit, os.listdir("/proc")):
        with contextlib.suppress(OSError, StopIteration), open(f"/proc/{name}/smaps_rollup", "rb") as file:
            private = (line for line in file if line.startswith((b"Private_Dirty", b"Swap:")))
            total += sum(1024 * int(line.split()[1]) for line in private)
    return total


def _become_student(talk: socket.socket, limits: dict[str, int], isolated: bool, scratch: str) -> NoReturn:
    """Isolate this process, and serve the grader's requests."""
    namespaces.end_with_parent()
    os.setsid()
    if isolated:
        namespaces.furnish(limits["scratch_megabytes"])
        namespaces.give_up_capabilities()
        system_calls.refuse_ways_around()
        namespaces.limit_processes(limits["processes"])
    namespaces.limit(limits["memory_megabytes"], limits["scratch_megabytes"], limits["cpu_seconds"])
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        runtime.serve(talk, scratch)
    finally:
        os._exit(0)


def _how_it_ended(status: int) -> str:
    if os.WIFSIGNALED(status):
        return f"was killed by {signal.Signals(os.WTERMSIG(status)).name}"
    return f"exited with code {os.WEXITSTATUS(status)}"


if __name__ == "__main__":
    main()
