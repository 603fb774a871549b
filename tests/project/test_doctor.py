"""`course doctor` finds what is wrong, and says how to fix it."""

import shutil
import subprocess
import sys
from importlib import metadata
from pathlib import Path

import pytest

from course_lib import datasets
from course_lib.command import doctor

COURSE = Path(__file__).parents[2]


def finding(name):
    found = [each for each in doctor.examine(COURSE) if each.what == name]
    assert len(found) == 1
    return found[0]


def test_nothing_needed_is_missing_here():
    finished = subprocess.run(
        [sys.executable, "-m", "course_lib.command", "doctor"], cwd=COURSE, capture_output=True, text=True
    )
    assert finished.returncode == 0, finished.stdout
    assert finished.stdout.count("✓") >= 5
    assert "✗" not in finished.stdout


def test_outside_a_course_an_instructors_things_are_not_looked_at(tmp_path):
    inside = [each.what for each in doctor.examine(COURSE)]
    outside = [each.what for each in doctor.examine(None)]
    assert inside == [*outside, "exchange", "isolation"]


def test_an_old_python_is_named(monkeypatch):
    monkeypatch.setattr(doctor, "_OLDEST_PYTHON", (99, 0))
    assert finding("Python").is_needed
    assert "install Python" in finding("Python").remedy


@pytest.mark.parametrize(
    ("versions", "said"),
    [
        ({"numpy": "1.26.4"}, "numpy 1.26.4 is older than 2.0"),
        ({"tqdm": None}, "tqdm is missing"),
    ],
)
def test_a_library_that_is_old_or_missing_is_named(monkeypatch, versions, said):
    def version(name):
        if name in versions:
            if versions[name] is None:
                raise metadata.PackageNotFoundError(name)
            return versions[name]
        return metadata.version(name)

    monkeypatch.setattr(doctor, "version", version)
    found = finding("libraries")
    assert said in found.found
    assert found.remedy.startswith("python -m pip install")
    assert str(found).startswith("✗ libraries")


def test_a_library_that_breaks_when_it_is_imported_is_named(monkeypatch):
    def broken(name):
        raise OSError("no such file: libopenblas")

    monkeypatch.setattr(doctor.importlib, "import_module", broken)
    assert "cannot be imported (OSError: no such file: libopenblas)" in finding("libraries").found


def test_a_kernel_of_another_environment_is_named(monkeypatch, tmp_path):
    program = tmp_path / "python"
    program.write_text("#!/bin/sh\necho 'ModuleNotFoundError: No module named course_lib' >&2\nexit 1\n")
    program.chmod(0o755)
    folder = tmp_path / "kernels" / "python3"
    folder.mkdir(parents=True)
    (folder / "kernel.json").write_text(
        f'{{"argv": ["{program}", "-m", "ipykernel"], "display_name": "other", "language": "python"}}'
    )
    monkeypatch.setenv("JUPYTER_PATH", str(tmp_path))
    found = finding("kernel")
    assert "which cannot import the course (ModuleNotFoundError" in found.found
    assert found.remedy == "python -m ipykernel install --sys-prefix"


def test_extensions_that_are_switched_off_are_named(monkeypatch, tmp_path):
    (tmp_path / "jupyter_server_config.d").mkdir()
    (tmp_path / "jupyter_server_config.d" / "off.json").write_text(
        '{"ServerApp": {"jpserver_extensions": {"nbgrader.server_extensions.formgrader": false}}}'
    )
    assert not finding("nbgrader in JupyterLab").remedy
    monkeypatch.setenv("JUPYTER_CONFIG_PATH", str(tmp_path))
    monkeypatch.setenv("JUPYTER_CONFIG_DIR", str(tmp_path))
    assert "not enabled: formgrader" in finding("nbgrader in JupyterLab").found


def test_missing_images_browsers_and_walls_are_named(monkeypatch, tmp_path):
    monkeypatch.setattr(datasets, "_FOLDER", tmp_path)
    assert "is missing" in finding("MNIST").found
    assert "pip install" in finding("MNIST").remedy
    monkeypatch.setattr(shutil, "which", lambda *_: None)
    assert finding("isolation").remedy == "apt install bubblewrap"
    if sys.platform == "linux":
        assert finding("browser").found == "none on this machine"


def test_what_breaks_the_doctor_is_a_finding_as_well(monkeypatch):
    def breaks():
        raise ZeroDivisionError("of all things")

    monkeypatch.setattr(doctor, "_mnist", breaks)
    assert any("ZeroDivisionError: of all things" in str(each) for each in doctor.examine(None))
