"""Measure in a real browser how long a graph takes to follow a slider, compared with a bare widget.

A notebook is opened in JupyterLab, with `explore_graph` on the graph of two apples and three oranges and, below it, a
bare `ipywidgets.HTML` that shows the value of a slider. The two sliders are moved in turn, by one step. Each time is
measured from the move until the number in the page changes.
"""

import argparse
import json
import os
import random
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

ROOT = Path(__file__).resolve().parent.parent
HANDLES = {"graph": "input[type='range']", "bare": ".noUi-handle"}
WARM_UP = 5  # moves to warm up, which do not count

GRAPH = """
from course_lib.layers import AddLayer, MulLayer
from course_lib.views.explorers import explore_graph
from course_lib.views.graph import Graph

graph = Graph("Two apples and three oranges")
apple_price, apple_count = graph.input("apple price", 100), graph.input("apple count", 2)
orange_price, orange_count = graph.input("orange price", 150), graph.input("orange count", 3)
apples = graph.apply(MulLayer(), apple_price, apple_count)
oranges = graph.apply(MulLayer(), orange_price, orange_count)
everything = graph.apply(AddLayer(), apples, oranges)
total = graph.apply(MulLayer(), everything, graph.input("tax", 1.1), name="total")
graph.backward()
explore_graph(graph, {"apple price": (0, 1000, 1)}).add_class("measured-graph")
"""
BARE = """
import ipywidgets as widgets

slider, bare = widgets.IntSlider(value=100, max=1000), widgets.HTML("<b>100</b>")


def show(change):
    bare.value = f"<b>{change.new}</b>"


slider.observe(show, names="value")
widgets.VBox([slider, bare]).add_class("measured-bare")
"""
# Move the slider from within the page, to measure only the page, the kernel and the connection between them.
MEASURE = """
([selector, expected]) => new Promise((resolve, reject) => {
  const box = document.querySelector(selector);
  const began = performance.now();
  const observer = new MutationObserver(() => {
    const texts = [...box.querySelectorAll('.widget-html text, .widget-html b')];
    if (texts.some(element => element.textContent === expected)) {
      observer.disconnect();
      requestAnimationFrame(() => resolve(performance.now() - began));
    }
  });
  observer.observe(box, {childList: true, subtree: true, characterData: true});
  setTimeout(() => reject(new Error('the number did not come: ' + expected)), 10000);
  const native = box.querySelector('input[type="range"]');
  if (native) {
    native.stepUp();
    native.dispatchEvent(new Event('input', {bubbles: true}));
  } else {
    const key = {key: 'ArrowRight', code: 'ArrowRight', keyCode: 39, which: 39, bubbles: true, cancelable: true};
    box.querySelector('.noUi-handle').dispatchEvent(new KeyboardEvent('keydown', key));
  }
})
"""


def main() -> None:
    """Start JupyterLab and a browser, measure, and print medians and their ratio."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--moves", type=int, default=100, help="moves of each slider (default: 100)")
    parser.add_argument("--limit", type=float, default=1.5, help="largest ratio to pass (default: 1.5)")
    arguments = parser.parse_args()
    chromium = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if chromium is None:
        sys.exit("no Chromium found on the PATH")
    with tempfile.TemporaryDirectory() as folder:
        bare, graph = measure(Path(folder), chromium, arguments.moves)
    for name, times in (("bare HTML widget", bare), ("explore_graph", graph)):
        median, slow = statistics.median(times), statistics.quantiles(times, n=20)[-1]
        print(f"{name:17} median {median:6.1f} ms, 95 % within {slow:6.1f} ms")
    ratio = statistics.median(graph) / statistics.median(bare)
    print(f"ratio of medians  {ratio:6.2f} (limit {arguments.limit})")
    sys.exit(ratio > arguments.limit)


def measure(folder: Path, chromium: str, moves: int) -> tuple[list[float], list[float]]:
    """Return the times in milliseconds of the bare widget and of the graph, moved in turn."""
    cells = [
        {"cell_type": "code", "id": name, "metadata": {}, "execution_count": None, "outputs": [], "source": source}
        for name, source in (("graph", GRAPH), ("bare", BARE))
    ]
    notebook = {"nbformat": 4, "nbformat_minor": 5, "metadata": {"kernelspec": _kernel()}, "cells": cells}
    (folder / "slider.ipynb").write_text(json.dumps(notebook), encoding="utf-8")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = f"""{sys.executable} -m jupyter lab --no-browser --allow-root --expose-app-in-browser
        --ip=127.0.0.1 --port={port} --ServerApp.port_retries=0 --ServerApp.root_dir={folder}
        --IdentityProvider.token= --ServerApp.password="""
    server = subprocess.Popen(
        command.split(),
        env={**os.environ, "PYTHONPATH": str(ROOT), "JUPYTER_CONFIG_DIR": str(folder / "config")},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        address = f"http://127.0.0.1:{port}/lab/tree/slider.ipynb"
        _wait_for(f"http://127.0.0.1:{port}/api")
        with sync_playwright() as playwright:
            switches = """--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking
                --disable-component-update --disable-sync"""
            browser = playwright.chromium.launch(executable_path=chromium, args=switches.split())
            try:
                page = browser.new_page(viewport={"width": 1400, "height": 1400})
                page.goto(address)
                return _move(page, moves)
            finally:
                browser.close()
    finally:
        server.terminate()
        server.wait(20)


def _move(page: Page, moves: int) -> tuple[list[float], list[float]]:
    page.wait_for_selector(".jp-Notebook .jp-Cell", timeout=60_000)
    page.wait_for_timeout(2000)
    page.evaluate("window.jupyterapp.commands.execute('notebook:run-all-cells')")
    for name in ("graph", "bare"):
        page.wait_for_selector(f".measured-{name} {HANDLES[name]}", timeout=60_000)
    page.wait_for_timeout(1000)
    times: dict[str, list[float]] = {"bare": [], "graph": []}
    rng = random.Random(0)
    for move in range(1, moves + WARM_UP + 1):
        # In random order and after random pauses: the web socket sometimes waits about 40 ms before it sends a small
        # message (Nagle's algorithm), and in a fixed rhythm it would always delay the same one of the two.
        for name in rng.sample(list(times), 2):
            page.wait_for_timeout(rng.uniform(50, 250))
            page.focus(f".measured-{name} {HANDLES[name]}")
            times[name].append(page.evaluate(MEASURE, [f".measured-{name}", str(100 + move)]))
    return times["bare"][WARM_UP:], times["graph"][WARM_UP:]


def _kernel() -> dict[str, str]:
    return {"name": "python3", "display_name": "Python 3", "language": "python"}


def _wait_for(address: str) -> None:
    """Wait until the server answers."""
    for _ in range(120):
        try:
            urllib.request.urlopen(address, timeout=2).close()
            return
        except OSError:
            time.sleep(0.25)
    sys.exit("JupyterLab did not start")


if __name__ == "__main__":
    main()
