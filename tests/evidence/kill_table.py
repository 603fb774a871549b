"""Write docs/answers.md: every answer in the corpus, and how the checks judged it.

Run by `make kill-table`; a test fails when the page is out of date.
"""

from pathlib import Path

from course_lib.checks.runner import exercises
from tests.evidence.corpus import COURSE, Answer, answers, defined, is_diagnosed, reports
from tests.evidence.strangers import GROUP_NAMES
from tests.evidence.strangers import summary as judged_by_a_reader

PAGE = COURSE / "docs" / "answers.md"
SEED = 1

_HEAD = """# How good are the checks?

A check can make two kinds of mistake: it can accept a wrong answer, or reject a right one. So we test the checks
themselves, with answers that students might write. Each wrong answer contains a misconception, and the right ones are
as different from each other as correct code can be. All of them are in `tests/answers/`, and `make kill-table` makes
this page from them.

*Caught* means that a wrong answer loses points; *diagnosed*, that the report names exactly the misconception that it
was written to show; *accepted*, that a right answer gets full points. Luck should decide nothing: the checks go through
designed inputs first (every combination of signs, zeros, sizes that are far apart, both forms of targets), and draw
others only then. `make flicker` gives every answer, wrong or right, to every part of the checks with 200 seeds, and
fails if a verdict depends on the seed.

In 5.1 to 5.3, difference quotients are right answers where a gradient is asked for. In 5.4 to 5.7 the task is a
backward pass, so there they cost the points for the gradients, and no others. The checks recognise them by numbers, at
inputs where subtracting two nearly equal results loses the digits that count, while a formula loses none even in
float32. What is exact, such as a complex step, can't be told from a formula in this way, and is accepted.

"""

_STRANGERS = """## Answers by strangers

The checks know the answers above by heart. So other authors, who had read only what students get, wrote answers that
the checks had never seen, each with what a good tutor would say, and with a proof that needs no checks. A reader who
knew neither the checks nor the authors judged what each wrong answer was told. These are the figures of the *first*
run: after each group, the checks were improved, and the next one met the improved ones. The authors of the third group
were asked to leave out the obvious slips and to look for faults that nobody had thought of; those of the later ones, to
mix them as a class of 300 would. Some answers broke promises that the texts did not clearly make. The texts say it now,
and those answers are gone. Those to `fruit_blanks` were about another purchase at first; only their numbers are new.
"""


def render() -> str:
    """Judge every answer, and write the page."""
    summary = [
        "| exercise | wrong answers | caught | diagnosed | right answers | accepted |",
        "|---|--:|--:|--:|--:|--:|",
    ]
    details: list[str] = []
    totals = [0] * 5
    for exercise in exercises():
        wrong = [answer for answer in answers("wrong") if answer.exercise == exercise]
        right = [answer for answer in answers("right") if answer.exercise == exercise]
        judged = [(answer, *_judge(answer)) for answer in wrong]
        accepted = [answer for answer in right if not _judge(answer)[0]]
        numbers = [
            len(wrong),
            sum(bool(failed) for _, failed, _ in judged),
            sum(diagnosed for *_, diagnosed in judged),
            len(right),
            len(accepted),
        ]
        totals = [total + number for total, number in zip(totals, numbers, strict=True)]
        summary.append(_row(f"`{exercise}`", *numbers))
        details += [f"## `{exercise}`", "", "| wrong answer | what is wrong | caught by |", "|---|---|---|"]
        details += [_row(_link(answer), _shown(answer.meant), ", ".join(failed)) for answer, failed, _ in judged]
        details += ["", "| right answer | what is unusual about it |", "|---|---|"]
        details += [_row(_link(answer), _shown(answer.meant)) for answer in right]
        details.append("")
    summary.append(_row("**all**", *(f"**{number}**" for number in totals)))
    strangers = [_STRANGERS]
    for group in GROUP_NAMES:
        strangers += [f"**The {group} group, first run**", "", *judged_by_a_reader("first", group), ""]
    return _HEAD + "\n".join([*summary, "", *strangers, *details]).rstrip() + "\n"


def _judge(answer: Answer) -> tuple[list[str], bool]:
    """Return the parts that an answer fails, and whether its misconception was recognised."""
    with defined(answer.exercise, answer.text, str(answer.path)) as candidate:
        failed = reports(answer.exercise, candidate, seed=SEED)
    return list(failed), bool(failed) and is_diagnosed(answer, "\n".join(failed.values()))


def _row(*cells: object) -> str:
    return "| " + " | ".join(map(str, cells)) + " |"


def _link(answer: Answer) -> str:
    path = Path("..") / answer.path.relative_to(COURSE)
    return f"[{answer.path.stem.replace('_', ' ')}]({path.as_posix()})"


def _shown(meant: str) -> str:
    return meant.replace("|", "\\|").replace("(error)", "an error:")


if __name__ == "__main__":
    PAGE.write_text(render(), encoding="utf-8")
