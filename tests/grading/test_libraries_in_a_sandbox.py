"""Libraries that hold what the exercises ask for are as good as not installed, though imports of them succeed."""

import pytest

from course_lib.border.inside.absent import LIBRARIES
from course_lib.border.limits import Limits
from course_lib.border.sandbox import Sandbox
from course_lib.border.student_process import StudentProcess

LIBRARY = LIBRARIES[0]
SAYS = f"RuntimeError: {LIBRARY}.answer is not available during grading"


@pytest.fixture(params=["bubblewrap", "process"])
def process(request, tmp_path, monkeypatch):
    packages = tmp_path / "site-packages"
    for name in (LIBRARY, "harmless"):
        (packages / name).mkdir(parents=True)
        (packages / name / "__init__.py").write_text("answer = 42")
    monkeypatch.syspath_prepend(packages)
    with Sandbox(["gradients"], request.param) as sandbox:
        process = StudentProcess(sandbox, Limits())
        yield process
        process.close()


def printed(process, source):
    return "".join(
        line for output in process.run(source, 10) for line in [output.get("text", ""), *output.get("traceback", [])]
    )


def test_a_library_with_answers_can_be_imported_but_not_used(process):
    assert printed(process, f"import {LIBRARY}\nprint('imported')") == "imported\n"
    assert SAYS in printed(process, f"from {LIBRARY} import answer\nanswer()")
    assert SAYS in printed(process, f"import {LIBRARY}.more\n{LIBRARY}.answer.of")


def test_other_libraries_can_be_used(process):
    assert printed(process, "import harmless\nprint(harmless.answer)") == "42\n"


@pytest.mark.parametrize("process", ["bubblewrap"], indirect=True)
def test_its_files_are_not_in_the_sandbox(process):
    look = "import glob, sys\nprint([file for folder in sys.path for file in glob.glob(f'{folder}/NAME/*')])"
    assert printed(process, look.replace("NAME", LIBRARY)) == "[]\n"
    assert "__init__" in printed(process, look.replace("NAME", "harmless"))
