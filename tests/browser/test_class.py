"""A class in the browser, from the release of an assignment to the feedback on it."""

import contextlib
import importlib.util
import json
import os
import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import nbformat
import pytest
from playwright.sync_api import Page, expect

from tests.browser import servers
from tests.browser.pages import AssignmentList, Formgrader, choose, type_into
from tests.browser.servers import COURSE, Machine

pytestmark = [
    pytest.mark.sweep,  # it takes a minute
    pytest.mark.skipif(
        not shutil.which("bwrap"), reason="bubblewrap is not installed (apt install bubblewrap), so there is no sandbox"
    ),
]

APPLE_TOTAL = """
def apple_total(price, count, tax):
    return price * count * tax
"""
BASKET_VALUES = """
def basket_values(apple_price, apple_count, orange_price, orange_count, tax):
    apple_cost = apple_price * apple_count
    orange_cost = orange_price * orange_count
    all_cost = apple_cost + orange_cost
    return {"apple_cost": apple_cost, "orange_cost": orange_cost, "all_cost": all_cost, "total": all_cost * tax}
"""
ONE_SIDED = """
def derivative(f, x, h=1e-4):
    return (f(x + h) - f(x)) / h
"""
# When graded, this would run among the instructor's processes.
CURIOUS = """
import os
print("source/ is", "there" if os.path.exists("{course}/source") else "out of sight")
"""
# Were this HTML in formgrader's page, a teacher's first click anywhere would be on it.
TRAP = """
<div class="trap modal-backdrop in" id="derivative-2" style="position: fixed; inset: 0; z-index: 9999"
     onclick="document.title = 'trapped'"><input class="trap score" id="derivative-2" value="10"></div>
"""
HINT = "The difference is one-sided."
REASONS = "A graph keeps every **intermediate** value. And it gives the derivative with respect to every price."
COMMENT = "Good. Which parts are computed *once*?"


@dataclass
class Way:
    """How each user opens JupyterLab, and the instructor opens formgrader."""

    enter: Callable[[Page, str], None]
    open_formgrader: Callable[[Page], Formgrader]


@contextlib.contextmanager
def lab(machine):
    """Everyone starts their own JupyterLab, the instructor in the course's folder."""
    ports = {name: servers.free_port() for name in machine.ACCOUNTS}
    with contextlib.ExitStack() as stack:
        for name, folder in (("instructor", machine.course), ("student", machine.home("student"))):
            command = machine.command(name, servers.jupyterlab(ports[name]))
            log = machine.folder / f"{name}.log"
            options = {"cwd": folder, "env": machine.environment(name)}
            stack.enter_context(servers.running(command, f"http://127.0.0.1:{ports[name]}/api", log, **options))
        yield Way(
            enter=lambda page, name: page.goto(f"http://127.0.0.1:{ports[name]}/lab"),
            open_formgrader=lambda page: Formgrader(page, choose(page, "Formgrader").frame_locator("iframe")),
        )


@contextlib.contextmanager
def hub(machine):
    """JupyterHub starts them, set up as in docs/jupyterhub.md."""
    files = re.findall(
        r"<!-- file: (\S+) -->\n```python\n(.*?)```", (COURSE / "docs/jupyterhub.md").read_text(), flags=re.DOTALL
    )
    places = {
        "/etc/jupyter": machine.folder / "etc",
        "/home": machine.folder / "home",
        "/srv/jupyterhub": machine.folder / "hub",
        "/srv/nbgrader/exchange": machine.exchange,
    }

    def here(text):
        return re.sub("|".join(places), lambda found: str(places[found[0]]), text)

    (machine.home("student") / ".jupyter/nbgrader_config.py").unlink()  # it is in /etc instead
    for path, text in files:
        Path(here(path)).parent.mkdir(exist_ok=True)
        Path(here(path)).write_text(here(text))
    port = servers.free_port()
    address = f"http://127.0.0.1:{port}"
    command = ["jupyterhub", f"--JupyterHub.bind_url={address}", f"--JupyterHub.hub_port={servers.free_port()}"]
    command += [f"--ConfigurableHTTPProxy.api_url=http://127.0.0.1:{servers.free_port()}"]
    command += [f"--Spawner.environment=JUPYTER_CONFIG_PATH={places['/etc/jupyter']}"]  # in place of /etc/jupyter
    options = {"cwd": places["/srv/jupyterhub"], "env": machine.environment("root")}

    def log_in(page, name):
        page.goto(address)
        page.get_by_label("Username").fill(name)
        page.get_by_label("Password").fill(machine.PASSWORD)
        page.get_by_role("button", name="Sign in").click()

    def open_formgrader(page):
        page.goto(f"{address}/user/instructor/formgrader")
        return Formgrader(page, page)

    log = machine.folder / "jupyterhub.log"
    with servers.running(machine.command("root", command), f"{address}/hub/health", log, **options):
        yield Way(log_in, open_formgrader)


WAYS = [
    lab,
    pytest.param(
        hub,
        marks=[
            pytest.mark.skipif(os.geteuid() != 0, reason="only root can start JupyterHub for several accounts"),
            pytest.mark.skipif(
                not (importlib.util.find_spec("jupyterhub") and shutil.which("configurable-http-proxy")),
                reason="no JupyterHub here (.venv/bin/python -m pip install jupyterhub), or not its proxy "
                "(npm install --global --prefix .venv configurable-http-proxy)",
            ),
        ],
    ),
]


@pytest.fixture(params=WAYS, ids=lambda way: way.__name__)
def way(request, machine):
    with request.param(machine) as way:
        yield way


@pytest.fixture
def pages(way, new_context):
    """JupyterLab for the instructor and for the student, each in their own browser."""
    pages = {}
    for name in Machine.ACCOUNTS:
        pages[name] = new_context(viewport={"width": 1400, "height": 1000}).new_page()
        pages[name].set_default_timeout(30_000)
        way.enter(pages[name], name)
    for page in pages.values():
        expect(page.get_by_role("menubar")).to_be_visible(timeout=90_000)
    return pages


@pytest.fixture
def look(request):
    """Save a screenshot of a page in the folder named by SCREENSHOTS, if it is set."""
    folder = os.environ.get("SCREENSHOTS")
    taken = []

    def look(page, what):
        if folder:
            taken.append(what)
            path = Path(folder, request.node.callspec.id, f"{len(taken):02} {what}.png")
            page.screenshot(path=path, animations="disabled")

    return look


def test_a_class_from_release_to_feedback(way, pages, machine, look):
    instructor, student = pages["instructor"], pages["student"]

    formgrader = way.open_formgrader(instructor)
    expect(formgrader.cell("5.1", "Status")).to_have_text("draft")
    look(instructor, "formgrader")
    formgrader.press("5.1", "Generate")
    formgrader.press("5.1", "Release")
    expect(formgrader.cell("5.1", "Status")).to_have_text("released")
    look(instructor, "released")

    assignments = AssignmentList(student)
    released, downloaded, submitted = map(assignments.section, ("Released", "Downloaded", "Submitted"))
    look(student, "to fetch")
    released.get_by_role("button", name="Fetch").click()
    downloaded.get_by_role("button", name="5.1").click()
    look(student, "fetched")
    downloaded.get_by_role("link", name="computational_graphs").click()
    solve(student, machine, look)

    set_traps(machine.home("student"))
    student.get_by_role("tab", name="Assignments").click()
    expect(submitted).to_contain_text("There are no submitted assignments.")
    downloaded.get_by_role("button", name="Submit").click()
    expect(submitted).to_contain_text(re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d"))
    look(student, "submitted")

    expect(formgrader.cell("5.1", "# Submissions")).to_have_text("0")
    log = formgrader.press("5.1", "Collect")
    assert "cheating" not in log, log  # nbgrader's wording for a submission that somebody else owns
    look(instructor, "collected")
    expect(formgrader.cell("5.1", "# Submissions")).to_have_text("1")
    formgrader.cell("5.1", "# Submissions").get_by_role("link").click()
    expect(formgrader.cell(machine.student_id, "Status")).to_have_text("needs autograding")
    formgrader.press(machine.student_id, "Autograde")
    expect(formgrader.cell(machine.student_id, "Status")).to_have_text("needs manual grading")
    expect(formgrader.cell(machine.student_id, "Score")).to_have_text("7 / 10")
    look(instructor, "autograded")

    grade_by_hand(formgrader, look)
    formgrader.go_to("Manage Assignments", heading="Manage Assignments")
    formgrader.cell("5.1", "# Submissions").get_by_role("link").click()
    expect(formgrader.cell(machine.student_id, "Status")).to_have_text("graded")
    expect(formgrader.cell(machine.student_id, "Score")).to_have_text("8.5 / 10")
    formgrader.press(machine.student_id, "Generate Feedback")
    formgrader.press(machine.student_id, "Release Feedback")
    look(instructor, "feedback released")

    submitted.get_by_role("button", name="Fetch Feedback").click()
    submitted.get_by_text("(view feedback)").click()
    look(student, "feedback fetched")
    student.get_by_role("listitem", name="computational_graphs.html").dblclick()
    read_feedback(student, look)


def solve(page, machine, look):
    """Solve three exercises, one of them wrongly; write the text answer; save and validate."""
    cells = page.get_by_role("tabpanel", name="computational_graphs.ipynb").locator(".jp-Cell")
    # This is in the status bar. Anything run earlier would be lost.
    expect(page.get_by_text("Python 3 (ipykernel) | Idle")).to_be_visible(timeout=60_000)
    look(page, "assignment")

    def check(name):
        return cells.filter(has_text=f'check("{name}"')

    type_into(cells.filter(has_text="def apple_total"), APPLE_TOTAL)
    run(page, 2)
    expect(check("apple_total-1")).to_contain_text("apple_total-1, payment: right")
    type_into(cells.filter(has_text="def basket_values"), BASKET_VALUES + CURIOUS.format(course=machine.course))
    run(page, 3)
    expect(check("basket_values-1")).to_contain_text("basket_values-1, intermediate values: right")
    expect(check("basket_values-2")).to_contain_text("basket_values-2, total: right")
    type_into(cells.filter(has_text="def derivative"), ONE_SIDED)
    run(page, 3)
    expect(check("derivative-1")).to_contain_text("derivative-1, slopes: right")
    expect(check("derivative-2")).to_contain_text("not right yet")
    expect(check("derivative-2")).to_contain_text(HINT)
    look(page, "checked")

    answer = cells.filter(has_text="YOUR ANSWER HERE")
    answer.get_by_role("paragraph").dblclick()
    type_into(answer, REASONS)
    page.keyboard.press("Control+Enter")
    expect(cells.locator("strong").filter(has_text="intermediate")).to_be_visible()
    page.get_by_role("button", name="Save and create checkpoint").click()
    expect(page.get_by_role("tab", name="computational_graphs.ipynb")).not_to_have_class(re.compile("jp-mod-dirty"))

    page.get_by_role("button", name="Validate").click()
    dialog = page.get_by_role("dialog")
    expect(dialog).to_contain_text("The following cell failed:", timeout=60_000)
    expect(dialog).to_contain_text(HINT)
    expect(dialog).not_to_contain_text("derivative-1")
    look(page, "validated")
    dialog.get_by_role("button", name="Ok").click()


def set_traps(home):
    """Add cells with HTML to the notebook that is about to be submitted."""
    (path,) = (found for found in home.rglob("computational_graphs.ipynb") if ".ipynb_checkpoints" not in found.parts)
    notebook = nbformat.read(path, as_version=4)
    raw = {"raw_mimetype": "text/html", "format": "text/html"}
    notebook.cells += [
        nbformat.v4.new_raw_cell(TRAP, id="raw", metadata=raw),
        nbformat.v4.new_raw_cell(TRAP, id="raw-without-a-type"),
        nbformat.v4.new_markdown_cell(TRAP, id="text"),
        nbformat.v4.new_code_cell(f"from IPython.display import HTML\n\nHTML({TRAP!r})", id="output"),
        nbformat.v4.new_code_cell(f"print({TRAP!r})\nraise ValueError({TRAP!r})", id="error"),
    ]
    path.write_text(json.dumps(notebook), encoding="utf-8")


def run(page, cells):
    """Run some cells, starting with the one just written."""
    for _ in range(cells):
        page.keyboard.press("Shift+Enter")


def grade_by_hand(formgrader, look):
    """Read the written answer, and give it points and a comment."""
    formgrader.go_to("Manual Grading", heading="Manual Grading")
    formgrader.frame.get_by_role("link", name="5.1").click()
    formgrader.frame.get_by_role("link", name="computational_graphs").click()
    expect(formgrader.cell("Submission #1", "Overall Score")).to_have_text("7 / 10")
    look(formgrader.page, "to grade by hand")
    formgrader.cell("Submission #1", "Submission ID").get_by_role("link").click()

    frame = formgrader.frame
    expect(frame.get_by_role("columnheader", name="what you write")).to_be_visible()  # the table of the assignment
    look(formgrader.page, "submission")
    expect(frame.get_by_text('<div class="trap').first).to_be_visible()  # as text
    expect(frame.locator(".trap")).to_have_count(0)
    for height in (150, 300, 450):
        formgrader.page.mouse.click(640, height)
    expect(formgrader.page).not_to_have_title("trapped")
    answer = frame.locator(".nbgrader_cell").filter(has_text="intermediate value. And")
    expect(answer.locator("strong")).to_have_text("intermediate")
    expect(answer).not_to_contain_text("<p>")
    points, comment = answer.get_by_role("spinbutton").first, answer.get_by_role("textbox")
    # The page fetches grades and comments after it has loaded; what is typed before that is saved nowhere.
    expect(points).to_have_class(re.compile(r"\bneeds_manual_grade\b"), timeout=60_000)
    expect(comment).to_have_attribute("placeholder", re.compile("comments here"), timeout=60_000)
    with formgrader.page.expect_response(saves("/api/grade/")):
        points.fill("1.5")
        points.press("Tab")
    with formgrader.page.expect_response(saves("/api/comment/")):
        comment.fill(COMMENT)
        comment.press("Tab")
    look(formgrader.page, "graded by hand")
    formgrader.go_to("Manual Grading", heading="Manual Grading")


def saves(path):
    """Tell whether a response confirms that something was saved."""
    return lambda response: path in response.url and response.request.method == "PUT" and response.ok


def read_feedback(page, look):
    """Find the points, the hint and the teacher's comment, but nothing that students must not see."""
    feedback = page.get_by_role("tabpanel", name="computational_graphs.html").frame_locator("iframe").locator("body")
    expect(feedback).to_contain_text("8.5 of 10")
    look(page, "feedback")
    for points in ("apple_total-1, payment: 2 of 2", "derivative-1, slopes: 2 of 2", "derivative-2.*: 0 of 1"):
        expect(feedback).to_contain_text(re.compile(points))
    expect(feedback).to_contain_text(HINT)
    expect(feedback).to_contain_text("source/ is out of sight")
    expect(feedback).to_contain_text("why_graphs, graded by hand: 1.5 of 2")
    expect(feedback).to_contain_text("Which parts are computed once?")
    for hidden in ("HIDDEN", "<p>", "¶"):
        expect(feedback).not_to_contain_text(hidden)
    feedback.get_by_text("Your instructor's comment").scroll_into_view_if_needed()
    look(page, "feedback, below")
