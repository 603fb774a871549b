"""Take the picture in README, docs/lessons.png: a graph with its sliders, and the learning curves of a network.

Run by `make picture`. Both come from the lessons: the graph is a screenshot of JupyterLab after running
all cells, and the curves are the stored output of lesson 5.7.
"""

import base64
import os
import tempfile
from pathlib import Path

import nbformat
from playwright.sync_api import sync_playwright

from tests.browser import servers
from tests.browser.conftest import CHROMIUM, CHROMIUM_ARGUMENTS
from tests.browser.pages import Notebook
from tests.evidence.corpus import COURSE

PICTURE = COURSE / "docs" / "lessons.png"

_PAGE = """<body style="margin: 0; padding: 10px 0; background: white; width: 1000px; overflow: hidden">
<img src="data:image/png;base64,{graph}" style="zoom: 0.4; margin-left: 520px; display: block">
<div style="width: 900px; margin: 10px 40px 0">{curves}</div>
</body>"""


def take() -> None:
    """Run the lesson's cells, take the screenshot, and write the picture."""
    port = servers.free_port()
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        servers.write_settings(Path(folder, "settings"))
        own = {"JUPYTERLAB_SETTINGS_DIR": f"{folder}/settings", "JUPYTERLAB_WORKSPACES_DIR": f"{folder}/workspaces"}
        options = f"--ServerApp.root_dir={COURSE / 'notebooks'}", "--LabApp.expose_app_in_browser=True"
        command, address = servers.jupyterlab(port, *options), f"http://127.0.0.1:{port}"
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=CHROMIUM_ARGUMENTS)
        page = browser.new_page(viewport={"width": 1400, "height": 1400}, device_scale_factor=2)
        with servers.running(command, f"{address}/api", Path(folder, "log"), env=os.environ | own):
            graph = _graph(Notebook(page, address))
        pictures = {"graph": base64.b64encode(graph).decode(), "curves": _curves()}
        page.set_viewport_size({"width": 1000, "height": 100})
        page.set_content(_PAGE.format(**pictures))
        page.locator("body").screenshot(path=PICTURE)


def _graph(notebook: Notebook) -> bytes:
    notebook.open("5.3_backpropagation.ipynb").run_all()
    cell = notebook.cell("fruit-explore-predict")
    cell.get_by_role("button", name="apple count and tax").click()
    return cell.locator(".course-explorer .course-explorer").screenshot()


def _curves() -> str:
    lesson = nbformat.read(COURSE / "notebooks" / "5.7_training_a_network.ipynb", as_version=4)
    (cell,) = (cell for cell in lesson.cells if cell.id == "training-curves")
    return next(output.data["text/html"] for output in cell.outputs)


if __name__ == "__main__":
    take()
