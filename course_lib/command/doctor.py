"""`course doctor`: checks everything the course needs, reports problems, and says how to fix them.

It imports only the standard library at first, because it must work even where other parts of the course do not.
"""

import argparse
import importlib
import json
import os
import platform
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path
from typing import Any

from course_lib.command.course_folder import course_folder

_DISTRIBUTION = "backpropagation-course"
_OLDEST_PYTHON = (3, 11)
_REINSTALL = "python -m pip install --upgrade ."


@dataclass(frozen=True)
class Finding:
    """The result of one check.

    Attributes
    ----------
    what : str
        The thing that was checked.
    found : str
        What was found.
    remedy : str
        The command or other action that fixes the problem; empty if there is none.
    is_needed : bool
        Whether everyone needs it. If not, only some people do, such as instructors.
    """

    what: str
    found: str
    remedy: str = ""
    is_needed: bool = True

    def __str__(self) -> str:
        mark = "✓" if not self.remedy else "✗" if self.is_needed else "–"
        line = f"{mark} {self.what:<24}{self.found}"
        return line if not self.remedy else f"{line}\n    → {self.remedy}"


def add_parsers(commands: Any) -> None:
    """Add `course doctor`."""
    doctor = commands.add_parser(
        "doctor",
        help="find problems in this environment, and say how to fix them",
        description="Check everything that the course needs: Python and libraries, the kernel, nbgrader in JupyterLab, "
        "MNIST, and a browser; in a course folder, also the exchange and the sandbox for student code. ✓ means fine, "
        "✗ must be fixed, – is optional. The exit code is 1 if something must be fixed.",
    )
    doctor.add_argument(
        "--scheduler", metavar="ADDRESS", help="ask the workers of this Dask scheduler instead, as in course grade"
    )
    doctor.set_defaults(command=_doctor)


def _doctor(options: argparse.Namespace) -> int:
    try:
        course = course_folder()
    except RuntimeError:
        course = None
    is_fine = True
    for finding in _examine_workers(options.scheduler) if options.scheduler else examine(course):
        print(finding, flush=True)
        is_fine = is_fine and not (finding.remedy and finding.is_needed)
    return 0 if is_fine else 1


def _examine_workers(scheduler: str) -> Iterator[Finding]:
    """Ask every worker of a scheduler what it needs for grading."""
    from course_lib.grading.cluster import Cluster, version_of_course

    with Cluster(scheduler) as cluster:
        for worker, answer in sorted(cluster.ask(examine_worker, version_of_course()).items()):
            print(worker, flush=True)
            if isinstance(answer, BaseException):
                yield Finding("worker", f"{type(answer).__name__}: {answer}", "start it again, and read its log")
            else:
                yield from answer


def examine_worker(version: str) -> list[Finding]:
    """Run the checks that a worker needs, on the worker.

    Parameters
    ----------
    version : str
        The version of the course where grades are stored.
    """
    from course_lib.grading.cluster import version_of_course

    same = version_of_course() == version
    course = (
        Finding("course", "the same version as here")
        if same
        else Finding("course", "another version than here, which could give other points", "install the same one there")
    )
    return [_python(), _libraries(), course, replace(_sandbox(), is_needed=True)]


def examine(course: Path | None) -> Iterator[Finding]:
    """Run one check after the other.

    Parameters
    ----------
    course : Path, optional
        The course folder. Without it, the checks for instructors are skipped.
    """
    checks: list[Callable[[], Finding]] = [_python, _libraries, _kernel, _extensions, _mnist, _browser]
    if course:
        checks += [lambda: _exchange(course), _sandbox]
    for check in checks:
        try:
            yield check()
        except Exception as error:  # one broken part must not stop the other checks
            yield Finding(check.__name__.strip("_"), f"{type(error).__name__}: {error}", _REINSTALL)


def _python() -> Finding:
    found = f"{platform.python_version()}, {sys.executable}"
    if sys.version_info < _OLDEST_PYTHON:
        return Finding("Python", found, "install Python 3.11 or newer, and install the course in it")
    return Finding("Python", found)


def _libraries() -> Finding:
    """Compare the installed versions with the required ones, and import each library."""
    try:
        needed = [line for line in requires(_DISTRIBUTION) or [] if "extra ==" not in line]
    except PackageNotFoundError:
        return Finding("libraries", "the course is not installed in this environment", "python -m pip install .")
    wrong = []
    for line in needed:
        name, lowest = line.replace(" ", "").split(";")[0].split(">=")
        try:
            if _numbers(version(name)) < _numbers(lowest):
                wrong.append(f"{name} {version(name)} is older than {lowest}")
            importlib.import_module({"ipython": "IPython"}.get(name, name.replace("-", "_")))
        except PackageNotFoundError:
            wrong.append(f"{name} is missing")
        except Exception as error:
            wrong.append(f"{name} cannot be imported ({type(error).__name__}: {error})")
    if wrong:
        return Finding("libraries", "; ".join(wrong), _REINSTALL)
    return Finding("libraries", f"all {len(needed)}, with numpy {version('numpy')} and nbgrader {version('nbgrader')}")


def _numbers(text: str) -> list[int]:
    return [int(number) for number in re.findall(r"\d+", text)[:3]]


def _kernel() -> Finding:
    """Find out whether the kernel's Python has the course."""
    from jupyter_client.kernelspec import KernelSpecManager

    remedy = "python -m ipykernel install --sys-prefix"
    specs = KernelSpecManager().find_kernel_specs()
    if "python3" not in specs:
        return Finding("kernel", "there is no kernel called python3", remedy)
    program = KernelSpecManager().get_kernel_spec("python3").argv[0]
    # If only a name is given, Jupyter uses the interpreter of its own environment.
    asked = sys.executable if not os.path.isabs(program) else program
    answer = subprocess.run([asked, "-c", "import course_lib, ipykernel"], capture_output=True, text=True)
    if answer.returncode:
        why = answer.stderr.strip().splitlines()[-1:] or ["it cannot be started"]
        return Finding("kernel", f"python3 is {asked}, which cannot import the course ({why[0]})", remedy)
    return Finding("kernel", f"python3 is {asked}")


def _extensions() -> Finding:
    """Find out whether JupyterLab shows nbgrader: formgrader, Assignment List, Validate."""
    from jupyter_core.paths import jupyter_config_path, jupyter_path

    wanted = ("formgrader", "assignment_list", "validate_assignment")
    enabled: dict[str, bool] = {}
    for folder in reversed(jupyter_config_path()):  # the first folder takes precedence
        for path in sorted(Path(folder).glob("jupyter_server_config.d/*.json")):
            stored = json.loads(path.read_text(encoding="utf-8"))
            enabled |= stored.get("ServerApp", {}).get("jpserver_extensions", {})
    missing = [name for name in wanted if not enabled.get(f"nbgrader.server_extensions.{name}")]
    if missing:
        remedy = "jupyter server extension enable --sys-prefix --py nbgrader"
        return Finding("nbgrader in JupyterLab", f"not enabled: {', '.join(missing)}", remedy, is_needed=False)
    if not any(Path(folder, "@jupyter", "nbgrader").is_dir() for folder in jupyter_path("labextensions")):
        remedy = "python -m pip install --force-reinstall --no-deps nbgrader"
        return Finding("nbgrader in JupyterLab", "its JupyterLab extension is missing", remedy, is_needed=False)
    return Finding("nbgrader in JupyterLab", "formgrader, Assignment List, Validate")


def _mnist() -> Finding:
    from course_lib.datasets import DatasetError, load_mnist

    try:
        load_mnist()
    except DatasetError as error:
        found, remedy = str(error).splitlines()
        return Finding("MNIST", found, remedy)
    return Finding("MNIST", "all four files")


def _browser() -> Finding:
    names = ("firefox", "chromium", "chromium-browser", "google-chrome", "microsoft-edge", "safari")
    found = [name for name in names if shutil.which(name)]
    if found or sys.platform in ("darwin", "win32"):
        return Finding("browser", ", ".join(found) or "the system's browser")
    remedy = "run `jupyter lab --no-browser`, and open its address on another machine; or: apt install firefox-esr"
    return Finding("browser", "none on this machine", remedy, is_needed=False)


def _exchange(course: Path) -> Finding:
    """Find out whether students and instructors can exchange files."""
    from traitlets.config import PyFileConfigLoader

    config = PyFileConfigLoader("nbgrader_config.py", str(course)).load_config()
    folder = Path(config.Exchange.root)
    if not folder.is_dir():
        remedy = f"mkdir -p '{folder}' && chmod ugo+rwx '{folder}'"
        return Finding("exchange", f"{folder} does not exist yet", remedy, is_needed=False)
    if folder.stat().st_mode & 0o777 != 0o777:
        remedy = f"chmod ugo+rwx '{folder}'"
        return Finding("exchange", f"not everyone can write to {folder}", remedy, is_needed=False)
    return Finding("exchange", str(folder))


def _sandbox() -> Finding:
    """Find out whether student code can be sandboxed, by starting a sandbox."""
    from course_lib.border.sandbox import IsolationUnavailable, Sandbox

    try:
        with Sandbox(["gradients"]):
            return Finding("isolation", "student code can be sandboxed (bubblewrap and namespaces)")
    except IsolationUnavailable as error:
        return Finding("isolation", str(error).splitlines()[0], "apt install bubblewrap", is_needed=False)
