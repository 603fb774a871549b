"""JupyterLab with the lessons, and a class of two, in a real browser."""

import os
import shutil
import tempfile
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import expect

from course_lib.command.notebooks import unpack
from tests.browser import servers
from tests.browser.pages import Notebook
from tests.browser.servers import Machine

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
expect.set_options(timeout=20_000)  # the machine may be busy

# Switch off Chromium's own services, which would try to reach the internet.
CHROMIUM_ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
]


def pytest_collection_modifyitems(items):
    """Skip the browser tests, with a message, if Chromium is missing; on CI it must be there."""
    if CHROMIUM is None and "CI" not in os.environ:
        for item in items:
            if Path(__file__).parent in item.path.parents:
                item.add_marker(pytest.mark.skip(reason="no Chromium on this machine (Debian: apt install chromium)"))


@pytest.fixture(scope="session")
def browser_type_launch_args():
    """Make pytest-playwright start the system's own browser."""
    return {"executable_path": CHROMIUM, "args": CHROMIUM_ARGUMENTS}


@pytest.fixture(scope="session")
def jupyterlab(tmp_path_factory):
    """The address of a JupyterLab that serves the folder in which learners work."""
    folder = tmp_path_factory.mktemp("jupyterlab")
    unpack(folder / "root")
    servers.write_settings(folder / "settings")
    own = {"JUPYTERLAB_SETTINGS_DIR": f"{folder}/settings", "JUPYTERLAB_WORKSPACES_DIR": f"{folder}/workspaces"}
    port = servers.free_port()
    command = servers.jupyterlab(port, "--LabApp.expose_app_in_browser=True", "--ServerApp.root_dir=root")
    address = f"http://127.0.0.1:{port}"
    with servers.running(command, f"{address}/api", folder / "jupyter.log", cwd=folder, env=os.environ | own):
        yield address


@pytest.fixture
def notebook(page, jupyterlab):
    """A page in which a notebook can be opened. At the end of the test, nothing in it may have failed."""
    with notebook_page(page, jupyterlab) as notebook:
        yield notebook


@pytest.fixture(scope="module")
def last_lesson(browser, jupyterlab):
    """Lesson 5.7 after all its cells have run, which takes a while: for all tests of a module."""
    with browser.new_page() as page, notebook_page(page, jupyterlab) as notebook:
        assert notebook.open("5.7_training_a_network.ipynb").run_all() == {}
        yield notebook


@contextmanager
def notebook_page(page, jupyterlab):
    page.set_default_timeout(20_000)
    page.set_viewport_size({"width": 1400, "height": 1000})
    notebook = Notebook(page, jupyterlab)
    yield notebook
    assert notebook.is_open
    errors = notebook.errors()
    assert [error.split(":")[0] for error in errors] == notebook.expected_errors, errors


@pytest.fixture
def machine():
    """A machine that the class shares."""
    # pytest's own temporary folders are closed to other accounts.
    with tempfile.TemporaryDirectory(prefix="class-") as folder:
        Path(folder).chmod(0o755)
        yield Machine(Path(folder))
