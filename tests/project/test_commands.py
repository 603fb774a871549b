"""Every command in README, CONTRIBUTING and docs/ is run, page by page, in the order of the page.

Each page is followed in its own folder, like a fresh clone, by an instructor with an empty home, and by a student with
another empty home where the page says so (`<!-- as: student -->`). For commands that a test can't run, INSTEAD says
what is run in their place, and why.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest

from tests.browser import servers
from tests.sweeps import one_and_sweep

COURSE = Path(__file__).parents[2]
EVERY_PAGE = [COURSE / "README.md", COURSE / "CONTRIBUTING.md", *sorted((COURSE / "docs").glob("*.md"))]
PAGES = [path for path in EVERY_PAGE if "```bash" in path.read_text(encoding="utf-8")]
BLOCK = re.compile(
    r"(?:<!-- (?P<note>[^>]*) -->\n)?^```(?P<language>\w+)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL
)

NEEDS_A_REGISTRY = "it downloads packages"
A_CLUSTER = "tests/grading/test_cluster.py starts one"
RUNS_ANYWAY = "these tests run alongside this one"
INSTEAD = {
    "make demo": ("make --dry-run demo", "tests/grading/test_demo.py runs it"),
    "make test": ("make --dry-run test", "it runs this test"),
    "pytest tests/unit": ("pytest --collect-only --quiet tests/unit", RUNS_ANYWAY),
    "pytest tests/grading/test_answers.py": (
        "pytest --collect-only --quiet tests/grading/test_answers.py",
        RUNS_ANYWAY,
    ),
    "make flicker": ("python -m tests.evidence.flicker --seeds 1", "it takes minutes"),
    "python -m pip install .": ("python -m pip install --no-deps --no-index --no-build-isolation .", NEEDS_A_REGISTRY),
    "python -m pip install backpropagation_course-*.whl": (
        "make wheel && python -m pip install --no-deps --no-index dist/backpropagation_course-*.whl",
        "the file comes from the teacher, and its dependencies would be downloaded",
    ),
    '/opt/course/bin/python -m pip install backpropagation_course-*.whl "jupyterhub>=6"': (
        "make wheel && /opt/course/bin/python -m pip install --no-deps --no-index dist/backpropagation_course-*.whl",
        NEEDS_A_REGISTRY,
    ),
    "course export --moodle exported.csv --to filled-in.csv": (
        "echo 'Username,5.1' > exported.csv && course export --moodle exported.csv --to filled-in.csv",
        "the file comes from Moodle",
    ),
    "course export --canvas exported.csv --to filled-in.csv": (
        "echo 'Student,ID,SIS Login ID,Section,5.1 (1)' > exported.csv && "
        "course export --canvas exported.csv --to filled-in.csv",
        "the file comes from Canvas",
    ),
    "npm install --global --prefix /opt/course configurable-http-proxy": ("npm --version", NEEDS_A_REGISTRY),
    "PATH=/opt/course/bin:$PATH jupyterhub": ("true", "tests/browser/test_class.py starts it, with a class on it"),
    "python -m pip install 'backpropagation-course[cluster]'": ("python -m pip --version", NEEDS_A_REGISTRY),
    "python -m pip install 'backpropagation-course[postgresql]'": ("python -m pip --version", NEEDS_A_REGISTRY),
    "course grade --scheduler local:2": ("course grade --help", A_CLUSTER),
    "course grade --scheduler tls://10.0.0.1:8786": ("course grade --help", A_CLUSTER),
    "course doctor --scheduler tls://10.0.0.1:8786": ("course doctor --help", A_CLUSTER),
    "dask scheduler --protocol tls --dashboard-address 127.0.0.1:8787": (
        "true",
        A_CLUSTER,
    ),
    "dask worker tls://10.0.0.1:8786 --nworkers 8 --nthreads 1": ("true", A_CLUSTER),
    "createdb backpropagation": ("true", "tests/grading/test_postgresql.py creates one on a server of its own"),
}
# What students do meanwhile, if a page does not say so.
HAND_IN = r"""
cd "$HOME"
settings="--course backpropagation --Exchange.root=$OLDPWD/exchange"
nbgrader fetch_assignment $ASSIGNMENT $settings
nbgrader submit $ASSIGNMENT $settings
"""
MEANWHILE = {("README", "nbgrader release_assignment 5.1"): f"ASSIGNMENT=5.1; {HAND_IN}"}
# What has happened before someone reads a page: Ann has submitted two assignments.
CLASS = f"""
mkdir exchange && chmod ugo+rwx exchange
for ASSIGNMENT in 5.4 5.6; do
  nbgrader generate_assignment $ASSIGNMENT
  nbgrader release_assignment $ASSIGNMENT
  ({HAND_IN})
  nbgrader collect $ASSIGNMENT
done
mv submitted/"$(ls submitted)" submitted/ann
cp release/5.4/simple_layers.ipynb .
"""
BEFORE = {"appeals": CLASS, "grading": CLASS}
# Programs that a reader may have, but a machine that runs the tests may not.
OPTIONAL = {"conda", "git", "npm", "openssl", "pre-commit"}
SERVERS = {"make lab", "jupyter lab backpropagation"}


def blocks(page):
    return list(BLOCK.finditer(page.read_text(encoding="utf-8")))


def commands(block):
    lines = (re.sub(r"\s+# .*$", "", line).strip() for line in block["text"].splitlines())
    return [line for line in lines if line and not line.startswith("#")]


def run(command, folder, environment):
    finished = subprocess.run(
        ["bash", "-e", "-o", "pipefail", "-c", command], cwd=folder, env=environment, capture_output=True, text=True
    )
    assert finished.returncode == 0, f"$ {command}\n{finished.stdout[-3000:]}\n{finished.stderr[-3000:]}"


def serve(command, folder, environment):
    """Start JupyterLab with a command from a page, see whether it answers, and stop it."""
    settings = Path(environment["JUPYTER_CONFIG_PATH"])
    server = {"open_browser": False, "allow_root": True, "port": servers.free_port()}
    settings.mkdir(exist_ok=True)
    (settings / "jupyter_server_config.json").write_text(
        json.dumps({"ServerApp": server, "IdentityProvider": {"token": ""}})
    )
    address = f"http://127.0.0.1:{server['port']}/lab"
    started = servers.running(["bash", "-c", command], address, settings / "log", cwd=folder, env=environment)
    with started, urllib.request.urlopen(address, timeout=60) as page:
        assert "JupyterLab" in page.read().decode()


class Reader:
    """A fresh machine: a clone of the course, and two empty homes."""

    def __init__(self, page, folder):
        self.page = page
        self.clone = folder / "clone"
        self.homes = {"instructor": folder / "instructor", "student": folder / "student"}
        self.folders = {"instructor": self.clone, "student": self.homes["student"]}
        ignored = (line.strip("/") for line in (COURSE / ".gitignore").read_text().splitlines())
        left_behind = [pattern for pattern in ignored if pattern and not pattern.startswith("#")]
        shutil.copytree(COURSE, self.clone, ignore=shutil.ignore_patterns(".git", *left_behind))
        for home in self.homes.values():
            home.mkdir()
        self._make_environment()
        if shutil.which("git"):
            keep = "git init --quiet && git add . && git -c user.name=A -c user.email=a@b.c commit --quiet -m start"
            run(keep, self.clone, self.environment("instructor"))

    def _make_environment(self):
        """Create the environment that `make` would create, but with the libraries of the one that runs this test."""
        subprocess.run([sys.executable, "-m", "venv", "--without-pip", self.clone / ".venv"], check=True)
        (site,) = (self.clone / ".venv" / "lib").glob("python*/site-packages")
        libraries = next(path for path in sys.path if path.endswith("site-packages"))
        (site / "libraries.pth").write_text(libraries)
        (site / "clone.pth").write_text(str(self.clone))
        for part in ("share", "etc"):  # the files that JupyterLab and nbconvert have in addition to their libraries
            (self.clone / ".venv" / part).symlink_to(Path(sys.prefix, part))
        # Scripts of the other environment would start its Python.
        for script in Path(sys.executable).parent.iterdir():
            text = script.read_bytes()[:200] if script.is_file() and not script.is_symlink() else b""
            if text.startswith(b"#!") and b"python" in text.splitlines()[0] and not script.name.startswith("python"):
                copy = self.clone / ".venv" / "bin" / script.name
                own = f"#!{self.clone / '.venv' / 'bin' / 'python'}".encode()
                copy.write_bytes(b"\n".join([own, *script.read_bytes().splitlines()[1:]]) + b"\n")
                copy.chmod(0o755)
        (self.clone / ".venv" / "installed").touch()
        sudo = self.clone / ".venv" / "bin" / "sudo"  # these tests need no administrator
        sudo.write_text('#!/bin/sh\nexec "$@"\n')
        sudo.chmod(0o755)

    def environment(self, user):
        return {
            "PATH": f"{self.clone / '.venv' / 'bin'}:{os.environ['PATH']}",
            "HOME": str(self.homes[user]),
            "USER": user,
            "LANG": "C.UTF-8",
            "JUPYTER_CONFIG_PATH": str(self.homes[user] / "settings"),
        }

    def here(self, text):
        """Redirect a path that belongs to the whole machine into this test's folder."""
        return re.sub(r"(?<![\w.])/(srv|opt)/", rf"{self.clone.parent}/\1/", text)

    def write(self, name, text):
        """Write a file as a page shows it, into the right home."""
        path = self.homes["student"] / name.removeprefix("~/")
        path.parent.mkdir(parents=True)
        path.write_text(self.here(text))

    def change_line(self, name, line):
        """Put a line into a file of the course, replacing the line that sets the same option."""
        text = (self.clone / name).read_text()
        setting = re.escape(line.partition(" = ")[0])
        text, changed = re.subn(rf"^{setting} = .*$", self.here(line.strip()), text, flags=re.MULTILINE)
        assert changed == 1, f"{name} has no line that sets {setting}"
        (self.clone / name).write_text(text)

    def follow(self, block):
        kind, _, what = (block["note"] or "as: instructor").partition(": ")
        if kind == "file" and what.startswith("~/"):  # tests/browser/test_class.py uses the machine's own
            self.write(what, block["text"])
        if kind == "line":
            self.change_line(what, block["text"])
        if block["language"] != "bash":
            return
        for command in commands(block):
            if command.split()[0] in OPTIONAL and not shutil.which(command.split()[0]):
                print(f"left out, for {command.split()[0]} is not installed: {command}")
                continue
            act = serve if command in SERVERS else run
            act(self.here(INSTEAD.get(command, (command, ""))[0]), self.folders[what], self.environment(what))
            if meanwhile := MEANWHILE.get((self.page, command)):
                run(meanwhile, self.clone, self.environment("student"))


@pytest.mark.parametrize(
    "document", one_and_sweep(PAGES, COURSE / "docs" / "jupyterhub.md"), ids=lambda path: path.stem
)
@pytest.mark.skipif(shutil.which("bwrap") is None, reason="grading needs bubblewrap (Debian: apt install bubblewrap)")
def test_the_commands_of_a_page_can_be_followed(document, tmp_path):
    reader = Reader(document.stem, tmp_path)
    if document.stem in BEFORE:
        run(BEFORE[document.stem], reader.clone, reader.environment("instructor"))
    for block in blocks(document):
        reader.follow(block)


# ---------------------------------------------------------------------------------------------------------------------
# Commands in running text and in tables
# ---------------------------------------------------------------------------------------------------------------------


def mentioned():
    """List the commands in backticks: `make lab`, `course doctor`, `nbgrader autograde`."""
    text = "\n".join(BLOCK.sub("", path.read_text(encoding="utf-8")) for path in EVERY_PAGE)
    found = re.findall(r"`(?:\.venv/bin/)?((?:make|course|nbgrader) [a-z_-]+)", text)
    return sorted(set(found))


@pytest.mark.parametrize("command", mentioned())
def test_a_command_that_is_mentioned_exists(command):
    program, what = command.split()
    asked = ["make", "--dry-run", "--silent", what] if program == "make" else [program, what, "--help"]
    finished = subprocess.run(asked, cwd=COURSE, capture_output=True, text=True)
    assert finished.returncode == 0, finished.stderr


def test_what_is_run_in_place_of_something_is_still_needed():
    written = {command for path in PAGES for block in blocks(path) for command in commands(block)}
    assert set(INSTEAD) | SERVERS <= written
    assert {command for _, command in MEANWHILE} <= written
