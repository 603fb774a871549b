"""The first process in a sandbox: loads what notebooks need, once, and then copies itself for each submission.

    python -I main.py ROOT DOOR {isolated,bare} [LIBRARIES ...]

ROOT is the folder that holds the ``course_lib`` which students may see, DOOR the number of the socket on which the
grader asks for processes, LIBRARIES are folders to look for modules in. Each request brings two sockets: one to talk
through, and one for the keeper, the process that watches over the student's and puts an end to it.
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

from course_lib.border.inside import namespaces, runtime, system_calls  # noqa: E402, found there
from course_lib.border.limits import MEBIBYTE, SECONDS_BETWEEN_LOOKS  # noqa: E402


def main() -> None:
    """Load everything, tell the grader, and serve requests until it hangs up."""
    isolated = ISOLATION == "isolated"
    if isolated and os.geteuid() == 0:
        namespaces.mount_proc()
        namespaces.become_nobody()
    runtime.warm_up()
    gc.freeze()  # what is here already is not gone through again by every copy

    requests = socket.socket(fileno=int(DOOR))
    if isolated:
        _try_isolation(requests)
    os.dup2(0, 2)  # up to here the grader wants to know of errors; no copy is to share a file with the others
    requests.send(b"ready")
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # keepers that have ended need nobody's attention
    while True:
        message, descriptors, *_ = socket.recv_fds(requests, 4096, 2)
        if not message:
            return
        talk, control = (socket.socket(fileno=descriptor) for descriptor in descriptors)
        if os.fork() == 0:
            requests.close()
            _keep(talk, control, json.loads(message), isolated)
        talk.close()
        control.close()


def _try_isolation(requests: socket.socket) -> None:
    """Go through all of it once, so that a machine which can't do it says so before anything depends on it."""
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


def _keep(talk: socket.socket, control: socket.socket, limits: dict[str, int], isolated: bool) -> NoReturn:
    """Start the student's process in a world of its own, and watch over it until it or the grader ends."""
    namespaces.end_with_parent()
    if isolated:
        namespaces.unshare()
        scratch = f"{namespaces.SCRATCH}/notebook"
    else:
        scratch = tempfile.mkdtemp(dir=ROOT)  # which is removed with the sandbox, if this process can't do so
    ended, tell = os.pipe()  # where the end of the student's process is heard of
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
            how = "used more memory than a notebook has"  # which nobody reads where the grader has hung up
            # The first process of a world takes all others along. Without worlds, its group is what can be had.
            os.kill(student, signal.SIGKILL) if isolated else os.killpg(student, signal.SIGKILL)
            break
    _, status = os.waitpid(student, 0)
    if not isolated:
        shutil.rmtree(scratch, ignore_errors=True)
    with contextlib.suppress(OSError):  # the grader may have hung up
        control.send((how or _how_it_ended(status)).encode())
    os._exit(0)


def _memory_in_use() -> int:
    """Return the bytes that all processes of this sandbox have to themselves: those of one notebook.

    What they share with the process that they are copies of does not count.
    """
    total = 0
    for name in filter(str.isdigit, os.listdir("/proc")):
        with contextlib.suppress(OSError, StopIteration), open(f"/proc/{name}/smaps_rollup", "rb") as file:
            private = (line for line in file if line.startswith((b"Private_Dirty", b"Swap:")))
            total += sum(1024 * int(line.split()[1]) for line in private)
    return total


def _become_student(talk: socket.socket, limits: dict[str, int], isolated: bool, scratch: str) -> NoReturn:
    """Shut this process in, and do what the grader asks for."""
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
        return f"was ended by {signal.Signals(os.WTERMSIG(status)).name}"
    return f"ended itself with exit code {os.WEXITSTATUS(status)}"


if __name__ == "__main__":
    main()
