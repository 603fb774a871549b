"""JupyterLab with the lessons, in a real browser."""

import json
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

import pytest

COURSE = Path(__file__).parents[2]
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")

# Nothing but what a page needs: Chromium's own services would look for hosts on the internet.
_ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def pytest_collection_modifyitems(items):
    """Leave the browser tests out, and say so, where there is no Chromium; CI must have one."""
    if CHROMIUM is None and "CI" not in os.environ:
        for item in items:
            if Path(__file__).parent in item.path.parents:
                item.add_marker(pytest.mark.skip(reason="no Chromium on this machine (Debian: apt install chromium)"))


@pytest.fixture(scope="session")
def browser_type_launch_args():
    """How pytest-playwright starts the browser: the system's own."""
    return {"executable_path": CHROMIUM, "args": _ARGUMENTS}


@pytest.fixture(scope="session")
def jupyterlab(tmp_path_factory):
    """The address of a JupyterLab that serves a copy of the lessons and of the assignments."""
    folder = tmp_path_factory.mktemp("jupyterlab")
    for part in ("notebooks", "release"):
        shutil.copytree(COURSE / part, folder / "root" / part, ignore=shutil.ignore_patterns(".ipynb_checkpoints"))
    settings = folder / "settings"
    # All cells are in the page, also those that are scrolled out of sight, so that a test can find them.
    _write(settings / "@jupyterlab/notebook-extension/tracker.jupyterlab-settings", {"windowingMode": "none"})
    _write(settings / "@jupyterlab/apputils-extension/notification.jupyterlab-settings", {"fetchNews": "false"})
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "jupyter", "lab", f"--port={port}", "--no-browser", "--allow-root"]
    command += ["--IdentityProvider.token=", "--LabApp.expose_app_in_browser=True", "--ServerApp.root_dir=root"]
    own = {"JUPYTERLAB_SETTINGS_DIR": str(settings), "JUPYTERLAB_WORKSPACES_DIR": str(folder / "workspaces")}
    with (folder / "jupyter.log").open("w") as log:
        server = subprocess.Popen(command, cwd=folder, env=os.environ | own, stdout=log, stderr=log)
    address = f"http://127.0.0.1:{port}"
    for _ in range(300):
        assert server.poll() is None, (folder / "jupyter.log").read_text()
        try:
            urllib.request.urlopen(f"{address}/api", timeout=60).close()
            break
        except (urllib.error.URLError, ConnectionError):
            time.sleep(0.1)
    yield address
    server.terminate()
    server.wait(timeout=30)


def _write(path, settings):
    path.parent.mkdir(parents=True)
    path.write_text(json.dumps(settings))


class Notebook:
    """A notebook that is open in the browser."""

    def __init__(self, page, address):
        self.page = page
        self.address = address

    def open(self, name):
        """Open a notebook and wait until its kernel is ready."""
        self.page.goto(f"{self.address}/lab/tree/{name}?reset")
        self.page.wait_for_selector(".jp-Notebook .jp-Cell", timeout=60_000)
        self.page.wait_for_function(
            "jupyterapp.shell.currentWidget?.sessionContext?.session?.kernel?.status === 'idle'", timeout=60_000
        )
        self.page.evaluate(
            """() => { for (const cell of jupyterapp.shell.currentWidget.content.widgets)
                           cell.node.setAttribute('data-cell-id', cell.model.id) }"""
        )
        return self

    def run_all(self):
        """Run all cells, wait for the last, and return the errors that they gave, by cell id."""
        self.page.evaluate("jupyterapp.commands.execute('notebook:run-all-cells')")
        self.page.wait_for_function(
            """() => jupyterapp.shell.currentWidget.content.widgets
                         .filter(cell => cell.model.type === 'code')
                         .every(cell => cell.model.executionCount && cell.model.executionState === 'idle')""",
            timeout=120_000,
        )
        return self.page.evaluate(
            """() => Object.fromEntries(jupyterapp.shell.currentWidget.content.widgets
                         .filter(cell => cell.model.type === 'code')
                         .map(cell => [cell.model.id, cell.model.sharedModel.getOutputs()
                                                          .filter(output => output.output_type === 'error')
                                                          .map(output => output.evalue)])
                         .filter(([, errors]) => errors.length))"""
        )

    def cell(self, cell_id):
        """Return the cell with an id."""
        return self.page.locator(f'[data-cell-id="{cell_id}"]')


@pytest.fixture
def notebook(page, jupyterlab):
    """A page in which a notebook can be opened."""
    page.set_default_timeout(20_000)
    page.set_viewport_size({"width": 1400, "height": 1000})
    return Notebook(page, jupyterlab)
