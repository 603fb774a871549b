"""What docs/scale.md is made from: the container of a worker, and the simulation of the single writer."""

import re

import pytest

from benchmarks.writer import simulate

INSTRUCTIONS = {"FROM", "RUN", "WORKDIR", "COPY", "USER", "ENTRYPOINT"}


@pytest.fixture
def instructions(course):
    """The instructions of the Containerfile, with lines that go on put together."""
    text = (course / "docs" / "Containerfile").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line.strip() and not line.startswith("#")]
    return [line.split(maxsplit=1) for line in re.sub(r"\\\n\s*", "", "\n".join(lines)).splitlines()]


def test_the_containerfile_has_known_instructions_and_copies_what_is_there(course, instructions):
    assert {name for name, _ in instructions} <= INSTRUCTIONS
    assert instructions[0][0] == "FROM"
    assert ":" in instructions[0][1], "no version is named"
    for name, arguments in instructions:
        if name == "COPY":
            *sources, _ = arguments.split()
            assert [source for source in sources if not (course / source).exists()] == []


def test_the_container_is_built_from_the_lock_and_does_not_run_as_root(instructions):
    written = [f"{name} {arguments}" for name, arguments in instructions]
    assert any("--require-hashes --requirement requirements.lock" in line for line in written)
    assert any(line.startswith("USER ") and line != "USER root" for line in written)
    assert written[-1] == 'ENTRYPOINT ["dask", "worker", "--nthreads", "1"]'


@pytest.mark.parametrize(("workers", "seconds"), [(1, 1000), (10, 100)])
def test_below_the_limit_a_simulated_class_takes_the_workers_time(workers, seconds):
    assert simulate(10_000, workers, [0.1], [0.001]) == pytest.approx(seconds, rel=0.02)


def test_beyond_the_limit_it_takes_the_writers_time():
    assert simulate(10_000, 200, [0.1], [0.01]) == pytest.approx(100, rel=0.02)
