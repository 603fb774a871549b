"""What a student's code can see, reach and use up, and that nothing is left of it afterwards."""

import json
import os
import platform
import re
import shutil
import socket
import stat
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest

from course_lib.border.limits import Limits
from course_lib.border.sandbox import IsolationUnavailable, Sandbox
from course_lib.border.student_process import Ended, StudentProcess

COURSE = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def sandbox():
    with Sandbox(["gradients"], hidden=[COURSE]) as sandbox:
        yield sandbox


def printed(sandbox, source, limits=None, seconds=10):
    """Run a cell in its own process, and return its output."""
    process = StudentProcess(sandbox, limits or Limits())
    try:
        return shown(process.run(source, seconds))
    finally:
        process.close()


def shown(outputs):
    return "".join(
        output.get("text", "") or output.get("data", {}).get("text/plain", "") or "\n".join(output.get("traceback", []))
        for output in outputs
    )


# ---------------------------------------------------------------------------------------------------------------------
# What is there
# ---------------------------------------------------------------------------------------------------------------------


def test_the_course_and_its_secrets_are_not_there(sandbox):
    places = [COURSE / name for name in ("source", "release", "tests", "course_lib", "nbgrader_config.py", ".git")]
    source = f"import os\nprint([os.path.exists(place) for place in {list(map(str, places))}])"
    assert printed(sandbox, source) == f"{[False] * len(places)}\n"


def test_of_the_course_library_only_what_is_handed_out_is_there(sandbox):
    source = """
    import os, course_lib
    here = os.path.dirname(course_lib.__file__)
    print(sorted(os.path.relpath(os.path.join(place, name), here)
                 for place, _, names in os.walk(here) for name in names if name.endswith(".py")))
    """
    there = [
        "__init__.py",
        "border/__init__.py",
        "border/handle.py",
        "border/inside/__init__.py",
        "border/inside/absent.py",
        "border/inside/main.py",
        "border/inside/namespaces.py",
        "border/inside/runtime.py",
        "border/inside/shell.py",
        "border/inside/substitutes.py",
        "border/inside/system_calls.py",
        "border/limits.py",
        "border/messages.py",
        "border/observe.py",
        "border/sandbox.py",
        "border/stand_in.py",
        "border/student_process.py",
        "border/substitutes.py",
        "border/temporary.py",
        "checks/__init__.py",
        "gradients.py",
        "yours/__init__.py",
    ]
    assert printed(sandbox, source) == f"{there}\n"


def test_no_reference_code_is_anywhere(sandbox):
    """Not even in the memory that a process inherits, neither as a module nor as source code."""
    source = """
    import gc, sys
    names = {"MulLayer", "AddLayer", "Affine", "Relu", "SoftmaxWithLoss", "TwoLayerNet", "cross_entropy_error"}
    print([m for m in sys.modules if m.startswith("course_lib")])
    print([o for o in gc.get_objects() if getattr(o, "__name__", None) in names])
    """
    modules, objects = printed(sandbox, source).splitlines()
    assert "course_lib.layers" not in modules
    assert "course_lib.checks.runner" not in modules
    assert objects == "[]"


def test_what_is_absent_can_be_imported_but_not_used(sandbox):
    source = "from course_lib.layers import MulLayer\nfrom course_lib import checks\nprint('imported')\n{}"
    for use in ("MulLayer()", "MulLayer.forward", "class Mine(MulLayer): pass"):
        refusal = "imported\nRuntimeError: course_lib.layers.MulLayer is not available during grading"
        assert refusal in printed(sandbox, source.format(use))
    assert "is checked in another process" in printed(sandbox, source.format("checks.check('MulLayer', None)"))


def test_the_environment_is_empty_but_for_what_is_needed(sandbox, monkeypatch):
    monkeypatch.setenv("SECRET_OF_THE_GRADER", "42")
    with Sandbox(["gradients"]) as another:
        assert "SECRET_OF_THE_GRADER" not in printed(another, "import os\nprint(dict(os.environ))")


def test_other_processes_and_rights_are_not_there(sandbox):
    source = """
    import os
    print(sorted(name for name in os.listdir("/proc") if name.isdigit()))
    status = dict(line.split(":", 1) for line in open("/proc/self/status"))
    print({int(status[name], 16) for name in ("CapInh", "CapPrm", "CapEff", "CapBnd", "CapAmb")})
    print(status["NoNewPrivs"].strip(), os.getuid() == os.getgid() == 65534)
    """
    assert printed(sandbox, source).splitlines() == ["['1']", "{0}", "1 True"]


def test_there_is_no_network(sandbox):
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(0.2)
        port = listener.getsockname()[1]
        said = printed(sandbox, f"import socket\nsocket.create_connection(('127.0.0.1', {port}), timeout=2)")
        assert "OSError: [Errno 101] Network is unreachable" in said or "ConnectionRefusedError" in said
        with pytest.raises(TimeoutError):
            listener.accept()
    assert printed(sandbox, "import socket\nprint([name for _, name in socket.if_nameindex()])") == "['lo']\n"


def test_nothing_can_be_written_but_in_the_scratch_folder(sandbox):
    source = """
    import os, stat
    writable = []
    for place, folders, _ in os.walk("/", followlinks=False):
        folders[:] = [name for name in folders if os.path.join(place, name) not in ("/proc", "/scratch", "/dev/shm")]
        try:
            with open(os.path.join(place, "trace"), "w"):
                writable.append(place)
        except OSError:
            pass
    print(writable, os.access("/scratch", os.W_OK), os.access("/dev/shm", os.W_OK))
    """
    # Hundreds of thousands of folders may be in sight.
    assert printed(sandbox, source, seconds=60) == "[] True True\n"


def test_there_are_no_worlds_within_this_world(sandbox):
    source = """
    import ctypes, os
    libc = ctypes.CDLL(None, use_errno=True)
    print(libc.unshare(0x10000000), libc.mount(b"none", b"/scratch", b"tmpfs", 0, None))
    """
    assert printed(sandbox, source) == "-1 -1\n"


@pytest.mark.skipif(platform.machine() not in ("x86_64", "aarch64"), reason="the numbers of system calls are unknown")
def test_there_is_no_way_around_the_walls(sandbox):
    keyctl = {"x86_64": 250, "aarch64": 219}[platform.machine()]
    source = f"""
    import ctypes, os, socket
    libc = ctypes.CDLL(None, use_errno=True)
    print(libc.syscall({keyctl}, 0, -3, 0, 0, 0), ctypes.get_errno())
    for way in (lambda: socket.socket(40), lambda: os.memfd_create("x")):
        try:
            way()
        except PermissionError:
            print("refused")
    others = socket.socket(), socket.socket(socket.AF_UNIX)
    """
    assert printed(sandbox, source) == "-1 1\nrefused\nrefused\n"


def test_the_conversation_is_the_only_open_file(sandbox):
    source = """
    import os
    links = [f"/proc/self/fd/{number}" for number in os.listdir("/proc/self/fd")]
    print(sorted(os.readlink(link).split(":")[0] for link in links if os.path.islink(link)))
    """
    assert printed(sandbox, source) == f"{['/dev/null'] * 3 + ['socket']}\n"


def test_nothing_is_left_for_the_next_submission(sandbox):
    source = """
    import os, socket, ctypes
    from multiprocessing import shared_memory
    found = [place for place in ("/scratch/trace", "/dev/shm/trace") if os.path.exists(place)]
    for place in ("/scratch/trace", "/dev/shm/trace"):
        open(place, "w").close()
    libc = ctypes.CDLL(None, use_errno=True)
    found += ["ipc"] * (libc.shmget(4242, 4096, 0) >= 0)
    libc.shmget(4242, 4096, 0o1666)
    abstract = socket.socket(socket.AF_UNIX)
    abstract.bind("\\0trace")
    import numpy, builtins
    found += ["module"] * hasattr(numpy, "trace_of_another")
    numpy.trace_of_another = builtins.trace_of_another = 1
    print(found)
    """
    assert printed(sandbox, source) == "[]\n"
    assert printed(sandbox, source) == "[]\n"


# ---------------------------------------------------------------------------------------------------------------------
# What can be used up
# ---------------------------------------------------------------------------------------------------------------------


def test_memory_has_a_limit(sandbox):
    assert "MemoryError" in printed(sandbox, "x = bytearray(10**8)\ny = bytearray(10**10)")


def test_all_processes_together_have_that_limit_too(sandbox):
    source = """
    import os, time
    for _ in range(8):
        if os.fork() == 0:
            held = bytearray(os.urandom(1)) * (150 * 2**20)
            time.sleep(20)
            os._exit(0)
    time.sleep(20)
    """
    with pytest.raises(Ended, match="used more memory than a notebook may use"):
        printed(sandbox, source, Limits(memory_megabytes=1000))


def test_processes_have_a_limit(sandbox):
    source = """
    import os, time
    started = 0
    try:
        for _ in range(200):
            if os.fork() == 0:
                time.sleep(20)
                os._exit(0)
            started += 1
    except BlockingIOError:
        print("no more after", started)
    """
    assert re.fullmatch(r"no more after 1\d\n", printed(sandbox, source, Limits(processes=20)))


def test_files_and_scratch_have_a_limit(sandbox):
    few = Limits(scratch_megabytes=2)
    source = "for n in range(5):\n    open(f'/scratch/{n}', 'wb').write(bytes(10**6))"
    assert "No space left on device" in printed(sandbox, source, few)
    assert "File too large" in printed(sandbox, "open('/scratch/x', 'wb').write(bytes(3 * 2**20))", few)
    assert "Too many open files" in printed(sandbox, "files = [open('/dev/null') for _ in range(300)]")


def test_output_has_a_limit(sandbox):
    said = printed(sandbox, "for _ in range(1000):\n    print('x' * 1000)")
    assert len(said) < 101_000
    assert said.endswith("(output truncated)\n")


def test_time_has_a_limit_and_an_interrupted_cell_does_not_end_the_process(sandbox):
    process = StudentProcess(sandbox, Limits())
    assert "interrupted after 0.5 s" in shown(process.run("x = 1\nwhile True:\n    pass", 0.5))
    assert shown(process.run("x", 5)) == "1"
    with pytest.raises(Ended, match=r"timed out after 0.5 s"):
        process.run(
            "while True:\n    try:\n        while True:\n            pass\n    except KeyboardInterrupt:\n        pass",
            0.5,
        )
    process.close()


def test_processes_end_with_their_notebook(sandbox):
    marker = f"left-behind-{os.getpid()}"
    process = StudentProcess(sandbox, Limits())
    command = ["sh", "-c", "sleep 60; exit", marker]
    process.run(f"import subprocess\nstarted = subprocess.Popen({command})", 5)
    process.run(f"import os\nif os.fork() == 0:\n    os.setsid()\n    os.execvp('sh', {command})", 5)
    assert until(lambda: len(running(marker)) >= 2)  # 3 for a moment: at first, a shell's child has the shell's name
    process.close()
    assert until(lambda: not running(marker))


def until(holds):
    deadline = time.monotonic() + 5
    while not (held := holds()) and time.monotonic() < deadline:
        time.sleep(0.05)
    return held


def running(marker):
    found = []
    for process in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            if marker.encode() in process.read_bytes():
                found.append(process)
        except OSError:
            continue
    return found


def test_what_cells_show_cannot_carry_a_script(sandbox):
    process = StudentProcess(sandbox, Limits())
    source = "from IPython.display import HTML, Javascript, SVG, display\ndisplay(HTML('<script>'), Javascript('1'))"
    outputs = process.run(source, 5)
    process.close()
    assert {kind for output in outputs for kind in output["data"]} == {"text/plain"}


# ---------------------------------------------------------------------------------------------------------------------
# Where there is no sandbox
# ---------------------------------------------------------------------------------------------------------------------


def test_without_bubblewrap_grading_is_refused_with_what_to_do(monkeypatch):
    monkeypatch.setattr(shutil, "which", lambda _: None)
    with pytest.raises(IsolationUnavailable) as refused:
        Sandbox(["gradients"])
    assert_says_what_to_do(str(refused.value), "bubblewrap is not installed")


def test_without_namespaces_grading_is_refused_with_what_to_do(monkeypatch, tmp_path):
    program = tmp_path / "bwrap"
    program.write_text("#!/bin/sh\necho 'bwrap: No permissions to create new namespace' >&2\nexit 1\n")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setattr(shutil, "which", lambda _: str(program))
    with pytest.raises(IsolationUnavailable) as refused:
        Sandbox(["gradients"])
    assert_says_what_to_do(str(refused.value), "No permissions to create new namespace")


def assert_says_what_to_do(said, why):
    assert why in said
    assert "apt install bubblewrap" in said
    assert "--isolation=process" in said
    assert "student code runs with your permissions" in said


def test_a_process_without_walls_is_a_process_of_its_own_all_the_same():
    with Sandbox(["gradients"], "process") as sandbox:
        process = StudentProcess(sandbox, Limits())
        assert shown(process.run("import os\nprint(os.getcwd())", 5)).startswith("/")
        folder = shown(process.run("print(os.getcwd())", 5)).strip()
        assert printed(sandbox, "import os\nprint(os.getcwd())").strip() != folder
        assert "MemoryError" in shown(process.run("bytearray(10**10)", 5))
        process.close()
        assert until(lambda: not Path(folder).exists())


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can switch to another user")
def test_it_works_for_somebody_who_is_not_root_too(tmp_path_factory):
    """Uses an interpreter that everyone may run: the system's, with this environment's libraries."""
    python = shutil.which("python3", path="/usr/bin")
    if python is None or not readable_by_all(Path(COURSE)) or not same_version(python):
        pytest.skip("no interpreter of this version may be run by everyone")
    folder = tmp_path_factory.mktemp("anybody")
    for place in (folder, *(parent for parent in folder.parents if str(parent).startswith(tempfile.gettempdir()))):
        place.chmod(place.stat().st_mode | 0o755)
    subprocess.run([python, "-m", "venv", "--without-pip", folder / "venv"], check=True)
    (site,) = (folder / "venv").glob("lib/python*/site-packages")
    libraries = next(path for path in sys.path if path.endswith("site-packages"))
    (site / "shared.pth").write_text(f"{libraries}\n{COURSE}\n", encoding="utf-8")
    script = (
        "import json, os\n"
        "from course_lib.border.sandbox import Sandbox\n"
        "from course_lib.border.limits import Limits\n"
        "from course_lib.border.student_process import StudentProcess\n"
        "with Sandbox(['gradients']) as sandbox:\n"
        "    process = StudentProcess(sandbox, Limits())\n"
        f"    outputs = process.run('import os; print(os.getuid(), os.path.exists(\"{COURSE}/source\"))', 10)\n"
        "    print(json.dumps([os.getuid(), outputs]))\n"
    )
    finished = subprocess.run(
        [folder / "venv" / "bin" / "python", "-B", "-c", script],
        capture_output=True,
        text=True,
        user=1234,
        group=1234,
        extra_groups=[],
        cwd="/",
        env={"HOME": "/", "PATH": os.environ["PATH"]},
    )
    assert finished.returncode == 0, finished.stderr
    user, outputs = json.loads(finished.stdout)
    assert user == 1234
    assert shown(outputs) == "65534 False\n"


def readable_by_all(path):
    return all(place.stat().st_mode & 0o005 == 0o005 for place in (path, *path.parents))


def same_version(python):
    version = subprocess.run([python, "-c", "import sys; print(sys.version_info[:2])"], capture_output=True, text=True)
    return version.stdout.strip() == str(sys.version_info[:2])
