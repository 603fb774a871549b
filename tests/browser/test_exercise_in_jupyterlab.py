"""A student types a wrong answer to an exercise, reads the hint, and corrects it."""

from playwright.sync_api import expect

from tests.browser.pages import type_into


def answer(backward):
    return f"""
class MulLayer:
    def forward(self, x, y):
        self.x, self.y = x, y
        return x * y
    def backward(self, dout):
        {backward}
"""


def test_a_wrong_answer_is_explained_and_a_right_one_accepted(notebook):
    page = notebook.open("5.4/simple_layers.ipynb").page
    solution, check = notebook.cell("MulLayer"), notebook.cell("MulLayer-2")

    def run(cell):
        cell.locator(".cm-content").click()
        page.keyboard.press("Control+Enter")

    run(solution)
    run(check)
    expect(check).to_contain_text("NotImplementedError: MulLayer.forward is not written yet")
    notebook.expected_errors = ["NotImplementedError", "CheckFailed"]

    type_into(solution, answer("return dout * self.x, dout * self.y"))
    run(solution)
    run(check)
    expect(check).to_contain_text("Results are in each other's place")
    expect(check).not_to_contain_text("Traceback")

    type_into(solution, answer("return dout * self.y, dout * self.x"))
    run(solution)
    run(check)
    expect(check).to_contain_text("MulLayer-2, gradients: right")
