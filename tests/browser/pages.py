"""Use pages as a person would: notebooks, nbgrader's Assignment List, formgrader."""

import re

from playwright.sync_api import FrameLocator, Locator, Page, expect


def type_into(cell: Locator, text: str) -> None:
    """Replace the contents of a cell by typing."""
    keyboard = cell.page.keyboard
    cell.locator(".cm-content").click()
    keyboard.press("Control+a")
    keyboard.press("Delete")
    for number, line in enumerate(text.strip().splitlines()):
        if number:
            keyboard.press("Enter")
        # The editor indents automatically, so start each line at the left.
        keyboard.press("Shift+Home")
        keyboard.press("Delete")
        keyboard.insert_text(line)


class Notebook:
    """A notebook that is open in the browser."""

    def __init__(self, page: Page, address: str) -> None:
        self.page = page
        self.address = address
        self.is_open = False
        self.expected_errors: list[str] = []  # the types of those that a test provokes

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
        # A failure in a widget's callback isn't in any cell's output, but it is a message from the kernel.
        self.page.evaluate(
            """() => { window.errorMessages = [];
                       const { session } = jupyterapp.shell.currentWidget.sessionContext;
                       session.kernel.iopubMessage.connect((_, message) => {
                           if (message.header.msg_type === 'error')
                               window.errorMessages.push(`${message.content.ename}: ${message.content.evalue}`) }) }"""
        )
        self.is_open = True
        return self

    def errors(self) -> list[str]:
        """Return what has failed since the notebook was opened, in cells, in callbacks, or as a widget says."""
        shown = self.page.locator(".jupyter-widgets").get_by_text(re.compile(r"\w+(Error|Exception|Warning): "))
        return [*self.page.evaluate("window.errorMessages"), *shown.all_inner_texts()]

    def run_all(self):
        """Run all cells, wait for the last, and return their errors by cell id."""
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

    def focus(self):
        """Return where the focus is: the id of its cell, and the label, role and text of the control."""
        return self.page.evaluate(
            """() => { const at = document.activeElement
                       const role = at.getAttribute('role') || (at.type === 'range' ? 'slider' : null)
                       return [at.closest('[data-cell-id]')?.dataset.cellId,
                               [at.labels?.[0]?.innerText, at.getAttribute('aria-label'), role, at.innerText]] }"""
        )

    def walk_to(self, cell_id, key):
        """Press an arrow key until a cell is selected."""
        for _ in range(80):
            if self.focus()[0] == cell_id:
                return
            self.page.keyboard.press(key)
        raise AssertionError(f"{key} never reaches the cell {cell_id}; the focus is on {self.focus()}")

    def tab_to(self, cell_id, control):
        """Press Tab until a control of a cell has the focus, given by its label, role or text."""
        passed = []
        for _ in range(15):
            self.page.keyboard.press("Tab")
            passed.append(self.focus())
            if passed[-1][0] == cell_id and control in passed[-1][1]:
                return
        raise AssertionError(f"Tab never reaches {control} in {cell_id}; it passed {passed}")

    def cell(self, cell_id):
        """Return the cell with an id."""
        return self.page.locator(f'[data-cell-id="{cell_id}"]')


def choose(page: Page, command: str) -> Locator:
    """Choose an entry in JupyterLab's nbgrader menu, and return the tab that opens."""
    titles = {"Assignment List": "Assignments"}
    page.get_by_role("menuitem", name="Nbgrader").click()
    page.get_by_role("menuitem", name=command).click()
    return page.get_by_role("tabpanel", name=titles.get(command, command))


class AssignmentList:
    """nbgrader's list of assignments, as a student sees it."""

    def __init__(self, page: Page) -> None:
        self.tab = choose(page, "Assignment List")

    def section(self, title: str) -> Locator:
        """Return one of the three: "Released", "Downloaded" or "Submitted assignments"."""
        return self.tab.locator(".panel").filter(has_text=title)


class Formgrader:
    """nbgrader's formgrader, which fills a page or a frame in it."""

    def __init__(self, page: Page, frame: Page | FrameLocator) -> None:
        self.page = page
        self.frame = frame

    def go_to(self, link: str, heading: str) -> None:
        """Follow a link, and wait for the page to load."""
        self.frame.get_by_role("link", name=link, exact=True).click()
        expect(self.frame.get_by_role("heading", name=heading)).to_be_visible()

    def cell(self, row: str, column: str) -> Locator:
        """Return a cell of the table on the page, by a text in its row and the heading of its column."""
        frame = self.frame
        line = frame.get_by_role("row").filter(has=frame.get_by_role("gridcell", name=row, exact=True))
        expect(line).to_be_visible()
        titles = [" ".join(title.split()) for title in frame.get_by_role("columnheader").all_inner_texts()]
        return line.get_by_role("gridcell").nth(titles.index(column))

    def press(self, row: str, column: str) -> str:
        """Press a button in the table, make sure that it succeeds, and return the log that formgrader shows."""
        self.cell(row, column).get_by_role("link").click()
        dialog = self.frame.get_by_role("dialog")
        # If it fails, pytest shows the whole dialog, with the log and the traceback.
        expect(dialog).to_contain_text("Success", timeout=60_000)
        log = dialog.inner_text()
        dialog.get_by_role("button", name="OK").click()
        expect(self.frame.locator(".modal-backdrop")).to_have_count(0)
        return log
