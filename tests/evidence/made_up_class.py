"""A class of made-up students whose answers are drawn from the corpus, and what insight into it must find."""

import random
import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from course_lib.grading.made_up import fill_in, solutions
from tests.evidence.corpus import answers

# The first lines of an answer in the corpus say what is wrong with it; no student would type them.
_DOCSTRING = re.compile(r'\A""".*?"""\s*', re.DOTALL)
SHARES = {"right": 0.5, "wrong": 0.4, "not begun": 0.1}


@dataclass(frozen=True)
class Drawn:
    """How many students were given what, by exercise."""

    seed: int
    states: dict[str, Counter[str]]
    misconceptions: dict[str, Counter[str]]


def draw_class(folder: Path, assignment: str, students: int, seed: int) -> Drawn:
    """Hand in an assignment for each student of a class, and return what was drawn.

    Parameters
    ----------
    folder : Path
        A course in which the assignment was generated.
    assignment : str
        Its name.
    students : int
        How many students hand it in.
    seed : int
        Repeats an earlier drawing.
    """
    rng = random.Random(seed)
    (release,) = (folder / "release" / assignment).glob("*.ipynb")
    exercises = list(solutions(folder / "source" / assignment / release.name))
    of = {
        (name, kind): [a for a in answers(kind) if a.exercise == name]
        for name in exercises
        for kind in ("right", "wrong")
    }
    drawn = Drawn(seed, {name: Counter() for name in exercises}, {name: Counter() for name in exercises})
    for number in range(students):
        handed_in = {}
        for name in exercises:
            (state,) = rng.choices([*SHARES], [*SHARES.values()])
            drawn.states[name][state] += 1
            if state == "not begun":
                continue
            answer = rng.choice(of[name, state])
            handed_in[name] = _DOCSTRING.sub("", answer.text)
            if state == "wrong" and not answer.meant.startswith("(error)"):
                drawn.misconceptions[name].update(answer.meant.removesuffix(".").split(" / "))
        fill_in(release, folder / "submitted" / f"student-{number:03}" / assignment / release.name, handed_in)
    return drawn


def main() -> None:
    """Draw a class of 300, grade it, and compare the counts; print how long insight takes."""
    import argparse
    import tempfile
    import time

    from course_lib.grading.batch import grade_class
    from course_lib.grading.course import Course
    from course_lib.grading.insight import insight
    from course_lib.grading.insight_page import write_page
    from tests.nbgrader_course import copy_course, nbgrader_api

    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--students", type=int, default=300)
    parser.add_argument("--assignment", default="5.4")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--folder", type=Path)
    options = parser.parse_args()
    folder = options.folder or Path(tempfile.mkdtemp(prefix="class-"))
    folder.mkdir(exist_ok=True)
    copy_course(folder, [options.assignment])
    nbgrader_api(folder, "generate_assignment", options.assignment)
    drawn = draw_class(folder, options.assignment, options.students, options.seed)
    course = Course(folder)
    failed = [each.failure for each in grade_class(course, [options.assignment]) if each.failure]
    began = time.perf_counter()
    (found,) = insight(course)
    page = write_page(course, [found])
    print(
        f"{options.students} students, seed {options.seed}, {len(failed)} failures; insight and its page took ", end=""
    )
    print(f"{time.perf_counter() - began:.2f} s: {page}")
    for exercise in found.exercises:
        counted = Counter(exercise.states.values())
        named = Counter({seen.misconception.name: len(seen.students) for seen in exercise.seen})
        same = counted == +drawn.states[exercise.name] and named == drawn.misconceptions[exercise.name]
        print(
            f"{exercise.name}: {dict(counted)}, {len(named)} misconceptions: {'as drawn' if same else 'NOT as drawn'}"
        )
        for name in sorted(named.keys() | drawn.misconceptions[exercise.name].keys()):
            if named[name] != drawn.misconceptions[exercise.name][name]:
                print(f"    {name}: {named[name]} counted, {drawn.misconceptions[exercise.name][name]} drawn")


if __name__ == "__main__":
    main()
