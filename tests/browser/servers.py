"""The servers for the browser tests: JupyterLab, and a machine that a class shares."""

import contextlib
import json
import os
import re
import shutil
import signal
import socket
import stat
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

from nbgrader.utils import get_username

COURSE = Path(__file__).parents[2]


def free_port() -> int:
    """Find a free port."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextlib.contextmanager
def running(command: list[str], answers_at: str, log: Path, **options) -> Iterator[None]:
    """Run a server until the end of the block, entered once it answers. If a test fails, pytest shows its output."""
    with log.open("w") as file:
        server = subprocess.Popen(command, stdout=file, stderr=file, start_new_session=True, **options)
    try:
        _wait_until_it_answers(server, answers_at)
        yield
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(server.pid, signal.SIGTERM)
        try:
            server.wait(timeout=30)
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(server.pid, signal.SIGKILL)
            print(f"The last that {log.name} has:", log.read_text(errors="replace")[-10_000:], sep="\n")


def _wait_until_it_answers(server: subprocess.Popen, address: str) -> None:
    deadline = time.monotonic() + 90
    while time.monotonic() < deadline:
        assert server.poll() is None, "the server has ended; see what it said"
        try:
            urllib.request.urlopen(address, timeout=60).close()
            return
        except (urllib.error.URLError, ConnectionError):
            time.sleep(0.1)
    raise AssertionError(f"no answer from {address}; see what the server said")


def jupyterlab(port: int, *options: str) -> list[str]:
    """Return the command that starts JupyterLab without a login."""
    command = [sys.executable, "-m", "jupyter", "lab", f"--port={port}", "--no-browser", "--allow-root"]
    return [*command, "--IdentityProvider.token=", *options]


def write_settings(folder: Path) -> None:
    """Write the settings that the tests need for JupyterLab into a user's settings folder."""
    # Keep all cells in the page, even those out of sight, so that a test can find them.
    _write(folder / "@jupyterlab/notebook-extension/tracker.jupyterlab-settings", {"windowingMode": "none"})
    _write(folder / "@jupyterlab/apputils-extension/notification.jupyterlab-settings", {"fetchNews": "false"})


def _write(path: Path, settings: dict) -> None:
    path.parent.mkdir(parents=True)
    path.write_text(json.dumps(settings))


class Machine:
    """A machine that a class shares: a home for everyone, an exchange, and a way to run programs as each of them.

    If root runs the tests, everyone has an account, so that the permissions in the exchange are tested. nbgrader asks
    the system who owns a file. So the programs see their own list of accounts, with a password for JupyterHub, in place
    of /etc/passwd and /etc/shadow. Only root can switch accounts: for other users, instructor and student are one
    account with two homes.

    Parameters
    ----------
    folder : Path
        An empty folder that everyone can enter.
    """

    ACCOUNTS = {"instructor": 2001, "student": 2002}  # noqa: RUF012, it is never changed
    PASSWORD = "two apples and three oranges"
    _HASHED = "$6$apples$03w3U4ve7tygcYhQArlrwGZqknO9BSsnGZSjpkINP0reOYBNALVIBtFQTB/PwmO40rtm3oQPW9UU9i4cmRBw70"

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.exchange = folder / "exchange"
        self.has_accounts = os.geteuid() == 0
        self.student_id = "student" if self.has_accounts else get_username()
        self.course = self.home("instructor") / "backpropagation"
        self._set_up_instructor()
        self._set_up_student()
        self.exchange.mkdir()
        self.exchange.chmod(0o777)
        for name in self.ACCOUNTS:
            write_settings(self.home(name) / ".jupyter/lab/user-settings")
            self.home(name).chmod(0o700)
        if self.has_accounts:
            self._make_accounts()

    def home(self, name: str) -> Path:
        """Return a user's home."""
        return self.folder / "home" / name

    def _set_up_instructor(self) -> None:
        """Copy the course as a clone would contain it, and set the exchange, as docs/class.md says."""
        shutil.copytree(COURSE / "source", self.course / "source", ignore=shutil.ignore_patterns(".ipynb_checkpoints"))
        config = (COURSE / "nbgrader_config.py").read_text()
        config, lines = re.subn(r"(?m)^c\.Exchange\.root = .*", f'c.Exchange.root = "{self.exchange}"', config)
        assert lines == 1, "nbgrader_config.py has another line about the exchange than docs say"
        (self.course / "nbgrader_config.py").write_text(config)

    def _set_up_student(self) -> None:
        config = self.home("student") / ".jupyter/nbgrader_config.py"
        config.parent.mkdir(parents=True)
        lines = ["c = get_config()", f'c.Exchange.root = "{self.exchange}"']
        config.write_text("\n".join([*lines, 'c.CourseDirectory.course_id = "backpropagation"', ""]))

    def _make_accounts(self) -> None:
        accounts = [f"{name}:x:{uid}:{uid}::{self.home(name)}:/bin/sh" for name, uid in self.ACCOUNTS.items()]
        passwords = [f"{name}:{self._HASHED}:20000:0:99999:7:::" for name in self.ACCOUNTS]
        (self.folder / "passwd").write_text("\n".join(["root:x:0:0::/root:/bin/sh", *accounts, ""]))
        (self.folder / "shadow").write_text("\n".join([*passwords, ""]))
        for name, uid in self.ACCOUNTS.items():
            for path in (self.home(name), *self.home(name).rglob("*")):
                os.chown(path, uid, uid)

    def command(self, name: str, command: list[str]) -> list[str]:
        """Return the command that runs another as a user: "instructor", "student", or "root" with all accounts."""
        if not self.has_accounts:
            return command
        # All processes are in their own namespace, and end when the first of them does.
        around = ["unshare", "--pid", "--fork", "--kill-child", "--mount-proc"]
        around += ["bwrap", "--dev-bind", "/", "/", "--cap-add", "ALL", *_where_all_can_enter()]
        for file in ("passwd", "shadow"):
            around += ["--ro-bind", str(self.folder / file), f"/etc/{file}"]
        if name != "root":
            uid = str(self.ACCOUNTS[name])
            around += ["setpriv", f"--reuid={uid}", f"--regid={uid}", "--clear-groups"]
        return [*around, *command]

    def environment(self, name: str) -> dict[str, str]:
        """Return the environment for a user's programs: like that of the tests, except for where files are stored."""
        kept = {key: value for key, value in os.environ.items() if not key.startswith(("JUPYTER", "XDG_", "IPYTHON"))}
        return kept | {"HOME": str(self.home(name)), "USER": name, "LOGNAME": name}


def _where_all_can_enter() -> list[str]:
    """Return options that make bubblewrap show Python and the course in place, even if only root can read them."""
    places = sorted({Path(sys.prefix), Path(sys.base_prefix), COURSE})
    closed = {next((p for p in place.parents[::-1] if not p.stat().st_mode & stat.S_IXOTH), None) for place in places}
    options = [option for folder in closed - {None} for option in ("--tmpfs", str(folder))]
    for place in places:
        between = [parent for parent in place.parents[::-1] if closed & {*parent.parents}]
        if closed & {*place.parents}:
            options += [option for folder in between for option in ("--dir", str(folder))]
            options += ["--ro-bind", str(place), str(place)]
    return options
