"""The sandbox for student code: a process in bubblewrap that has loaded the libraries, and forks for each notebook.

The sandbox contains only Python and its libraries, some system files, the allowed modules of `course_lib`, and an empty
scratch folder. It has no network, no source/, no gradebook and no other submissions.
"""

import contextlib
import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType
from typing import Literal, Self

from course_lib.border.inside import absent
from course_lib.border.inside.namespaces import SCRATCH
from course_lib.border.limits import SECONDS_TO_START, Limits
from course_lib.border.temporary import owned_folder

Isolation = Literal["bubblewrap", "process"]

_PACKAGE = Path(__file__).parents[1]
_SYSTEM = ["/usr", "/etc/ld.so.cache", "/etc/alternatives", "/etc/fonts", "/etc/localtime"]
# A kind of socket that preserves message boundaries; only on Linux can it also tell that the other end was closed.
_MESSAGES = socket.SOCK_SEQPACKET if sys.platform == "linux" else socket.SOCK_DGRAM

UNPROTECTED = """\
With --isolation=process, each notebook still runs in a separate process, its answers are still judged in another one,
and limits on time and memory still apply. But student code runs with your permissions: it can read and write whatever
you can (source/, the gradebook, other submissions), use the network, and interfere with your other processes. Use this
only for code that you trust."""


class IsolationUnavailable(RuntimeError):
    """Code cannot be sandboxed on this machine; the message says what is missing, and what to do."""


class Sandbox:
    """A process that has loaded the libraries, and forks for each notebook.

    Parameters
    ----------
    allowed_modules : iterable of str
        The modules of `course_lib` that an assignment's notebooks may use, such as "gradients".
    isolation : {"bubblewrap", "process"}
        Whether student code runs in a sandbox, or only in a separate process.
    hidden : iterable of Path
        Folders to hide if they lie within Python's or the system's, such as the course and the exchange.

    Raises
    ------
    IsolationUnavailable
        If this machine does not support that isolation.
    """

    def __init__(
        self, allowed_modules: Iterable[str], isolation: Isolation = "bubblewrap", hidden: Iterable[Path] = ()
    ) -> None:
        self._clean_up = contextlib.ExitStack()
        try:
            self._start(allowed_modules, isolation, list(hidden))
        except BaseException:
            self.close()
            raise

    def _start(self, allowed_modules: Iterable[str], isolation: Isolation, hidden: list[Path]) -> None:
        if not hasattr(os, "fork"):
            raise IsolationUnavailable(
                "grading runs on Linux and macOS; on Windows, use the Windows Subsystem for Linux (WSL)"
            )
        root = self._clean_up.enter_context(owned_folder())
        _lay_out(root / "course_lib", allowed_modules)
        log = self._clean_up.enter_context(tempfile.TemporaryFile())  # noqa: SIM115, closed by the stack
        isolated = isolation == "bubblewrap"
        seen_as = Path("/course") if isolated else root
        around = _bubblewrap(root, seen_as, hidden) if isolated else []
        program = seen_as / "course_lib" / "border" / "inside" / "main.py"
        self._door, far_door = socket.socketpair(socket.AF_UNIX, _MESSAGES)
        self._clean_up.callback(self._door.close)
        options = [str(seen_as), str(far_door.fileno()), "isolated" if isolated else "bare", *_libraries()]
        with far_door:
            self._process = subprocess.Popen(
                [*around, sys.executable, "-I", str(program), *options],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=log,
                pass_fds=[far_door.fileno()],
                env=_environment(SCRATCH if isolated else str(root)),
                start_new_session=True,  # so that Ctrl-C at a terminal reaches only the grader
            )
        self._clean_up.callback(self._stop)
        self._door.settimeout(SECONDS_TO_START)
        try:
            status = self._door.recv(4096).decode(errors="replace")
        except OSError as error:
            status = str(error)
        if status != "ready":
            log.seek(0)
            said = [status, *log.read().decode(errors="replace").strip().splitlines()[-3:]]
            raise IsolationUnavailable(_what_to_do("\n".join(line for line in said if line), isolated))
        self._door.settimeout(None)

    def open(self, limits: Limits) -> tuple[socket.socket, socket.socket]:
        """Start a process for one notebook.

        Returns
        -------
        tuple of two sockets
            The first carries messages to and from the process. The second controls it: closing this socket kills the
            process and those that it started, and sending ``b"i"`` interrupts it. When the process ends, the reason
            arrives on the second socket. (Without isolation, processes that left its process group are not killed.)
        """
        talk, far_talk = socket.socketpair()
        control, far_control = socket.socketpair()
        with far_talk, far_control:
            message = json.dumps({name: value for name, value in vars(limits).items() if type(value) is int})
            socket.send_fds(self._door, [message.encode()], [far_talk.fileno(), far_control.fileno()])
        return talk, control

    @property
    def has_ended(self) -> bool:
        """Whether its process has ended, for whatever reason."""
        return self._process.poll() is not None

    def close(self) -> None:
        """Close the sandbox, and kill its processes."""
        self._clean_up.close()

    def _stop(self) -> None:
        self._door.close()
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _lay_out(package: Path, allowed_modules: Iterable[str]) -> None:
    """Copy the parts of `course_lib` that a student's process may see: the border, and the allowed modules."""
    shutil.copytree(_PACKAGE / "border", package / "border", ignore=shutil.ignore_patterns("__pycache__"))
    for name in {"__init__", *_with_imports(allowed_modules)}:
        shutil.copyfile(_PACKAGE / f"{name}.py", package / f"{name}.py")
    for name in ("checks", "yours"):
        (package / name).mkdir()
        (package / "border" / "inside" / f"idle_{name}.py").replace(package / name / "__init__.py")


def _with_imports(modules: Iterable[str]) -> set[str]:
    """Return modules of `course_lib`, and those that they import."""
    found: set[str] = set()
    waiting = list(modules)
    while waiting:
        if (name := waiting.pop()) not in found:
            found.add(name)
            source = (_PACKAGE / f"{name}.py").read_text(encoding="utf-8")
            waiting += re.findall(r"^from course_lib\.(\w+) import", source, re.MULTILINE)
    return found


def _libraries() -> list[str]:
    """Return the folders where libraries are installed, for this environment, the system or the user."""
    return [folder for folder in sys.path if Path(folder).name in ("site-packages", "dist-packages")]


def _environment(scratch: str) -> dict[str, str]:
    """Return all environment variables of student code; of the grader's own, it inherits only OPENBLAS_CORETYPE."""
    return {
        "HOME": scratch,
        "TMPDIR": scratch,
        "LANG": "C.UTF-8",
        "PATH": os.pathsep.join([str(Path(sys.executable).parent), "/usr/bin", "/bin"]),
        "MPLBACKEND": "module://matplotlib_inline.backend_inline",
        "MPLCONFIGDIR": f"{scratch}/matplotlib",
        "IPYTHONDIR": f"{scratch}/ipython",
        # There is no network: installing something should fail at once, rather than after many tries.
        "PIP_NO_INDEX": "1",
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        "UV_OFFLINE": "1",
        "CONDA_OFFLINE": "true",
        # Many notebooks are graded in parallel, and none of them uses large matrices.
        **dict.fromkeys(("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"), "1"),
        # On some processors, an older OpenBLAS must be told which kernels to use.
        **{name: value for name, value in os.environ.items() if name.startswith("OPENBLAS_CORETYPE")},
    }


def _bubblewrap(root: Path, seen_as: Path, hidden: list[Path]) -> list[str]:
    program = shutil.which("bwrap")
    if program is None:
        raise IsolationUnavailable(_what_to_do("bubblewrap is not installed", True))
    as_root = os.geteuid() == 0
    folders = {Path(sys.prefix), Path(sys.base_prefix), *map(Path, _libraries()), *map(Path, _SYSTEM)}
    folders = {folder for folder in folders if not any(other in folder.parents for other in folders)}
    command = [program, "--die-with-parent", "--new-session"]
    # As root, the first process needs a few capabilities until it becomes the user nobody. For other users, a user
    # namespace provides these capabilities, and they apply only inside it.
    if as_root:
        command += ["--unshare-ipc", "--unshare-pid", "--unshare-net", "--unshare-uts"]
        for capability in ("CAP_SYS_ADMIN", "CAP_SETUID", "CAP_SETGID"):
            command += ["--cap-add", capability]
        command += ["--dir", "/proc"]
    else:
        command += ["--unshare-all", "--proc", "/proc"]
    # Parent folders: if bubblewrap created them itself, only root could enter them.
    for parent in sorted({parent for folder in folders for parent in folder.parents[:-1]}):
        command += ["--dir", str(parent)]
    for folder in sorted(folders):
        command += ["--ro-bind-try", str(folder), str(folder)]
    for name in ("bin", "lib", "lib32", "lib64", "sbin"):
        folder = Path("/", name)
        if folder.is_symlink():
            command += ["--symlink", os.readlink(folder), str(folder)]
        elif folder.is_dir():
            command += ["--ro-bind", str(folder), str(folder)]
    others = (Path(folder, name) for folder in _libraries() for name in absent.LIBRARIES)
    for folder in [_PACKAGE, *hidden, *others]:
        if any(folder.resolve().is_relative_to(other) for other in folders) and folder.is_dir():
            command += ["--tmpfs", str(folder.resolve()), "--remount-ro", str(folder.resolve())]
    command += ["--ro-bind", str(root), str(seen_as)]
    command += ["--dev", "/dev", "--remount-ro", "/dev", "--perms", "1777", "--tmpfs", SCRATCH]
    if not any(Path("/tmp") in folder.parents for folder in folders):
        command += ["--symlink", SCRATCH, "/tmp"]
    return [*command, "--remount-ro", "/", "--chdir", "/", "--"]


def _what_to_do(problem: str, isolated: bool) -> str:
    if not isolated:
        return f"The process for student code did not start: {problem}"
    return (
        f"Student code cannot be sandboxed on this machine: {problem}\n"
        "Grading needs Linux with user namespaces, and bubblewrap. Install it with apt install bubblewrap, dnf install "
        "bubblewrap, or conda install -c conda-forge bubblewrap. In a container, user namespaces must be allowed "
        "(kernel.unprivileged_userns_clone, kernel.apparmor_restrict_unprivileged_userns, seccomp).\n" + UNPROTECTED
    )
