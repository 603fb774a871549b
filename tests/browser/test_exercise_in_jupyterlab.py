"""An exercise as a student meets it: begun, got wrong, understood, and put right, by typing."""

from playwright.sync_api import expect


def type_into(cell, page, lines):
    """Replace a cell's text by typing, as a person would; `lines` are pairs of indentation and text."""
    cell.locator(".cm-content").click()
    page.keyboard.press("Control+a")
    page.keyboard.press("Delete")
    for indentation, text in lines:
        # The editor indents by itself: begin each line at the left.
        page.keyboard.press("Shift+Home")
        page.keyboard.press("Delete")
        page.keyboard.insert_text(" " * indentation + text)
        page.keyboard.press("Enter")


def answer(backward):
    return [
        (0, "class MulLayer:"),
        (4, "def forward(self, x, y):"),
        (8, "self.x, self.y = x, y"),
        (8, "return x * y"),
        (4, "def backward(self, dout):"),
        (8, backward),
    ]


def test_a_wrong_answer_is_explained_and_a_right_one_accepted(notebook):
    page = notebook.open("release/5.4/simple_layers.ipynb").page
    solution, check = notebook.cell("MulLayer"), notebook.cell("MulLayer-2")

    def run(cell):
        cell.locator(".cm-content").click()
        page.keyboard.press("Control+Enter")

    run(solution)
    run(check)
    expect(check).to_contain_text("NotImplementedError: MulLayer.forward is not written yet")

    type_into(solution, page, answer("return dout * self.x, dout * self.y"))
    run(solution)
    run(check)
    expect(check).to_contain_text("Each input got the gradient that belongs to the other.")
    expect(check).not_to_contain_text("Traceback")

    type_into(solution, page, answer("return dout * self.y, dout * self.x"))
    run(solution)
    run(check)
    expect(check).to_contain_text("MulLayer-2, gradients: right")
