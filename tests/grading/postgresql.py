"""A PostgreSQL server of the tests' own: in a temporary folder, and reached through a socket in it only."""

import contextlib
import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest


def programs() -> Path | None:
    """Return the folder of PostgreSQL's programs. Debian does not put them on the path."""
    found = shutil.which("initdb")
    places = [Path(found).parent] if found else sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    return places[0] if places else None


@contextlib.contextmanager
def server() -> Iterator[str]:
    """Run a server, and yield what its databases' addresses begin with; skip if it cannot be run."""
    place = programs()
    if place is None:
        assert "NEEDS_POSTGRESQL" not in os.environ, "PostgreSQL is missing"
        pytest.skip("PostgreSQL is not installed (apt install postgresql)")
    pytest.importorskip("psycopg", reason="psycopg is not installed (pip install 'backpropagation-course[postgresql]')")
    user = None
    if os.geteuid() == 0:  # PostgreSQL refuses to run as root
        try:
            user = pwd.getpwnam("postgres").pw_name
        except KeyError:
            pytest.skip("PostgreSQL does not run as root, and there is no user postgres")
    folder = Path(tempfile.mkdtemp(prefix="pg"))  # its path must be short, for the socket in it
    data = folder / "data"
    if user:
        shutil.chown(folder, user)
    program = str(place / "pg_ctl")
    run = {"user": user, "group": user, "extra_groups": []} if user else {}
    options = f"-c listen_addresses= -k {folder} -c fsync=off"
    try:
        start = [program, "-D", str(data), "-w", "-l", str(folder / "log"), "-o", options, "start"]
        initialise = [str(place / "initdb"), "-D", str(data), "-A", "trust", "-U", "course", "-E", "UTF8", "--locale=C"]
        for command in (initialise, start):
            finished = subprocess.run(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, **run)
            assert finished.returncode == 0, finished.stdout.decode(errors="replace")
        yield f"postgresql+psycopg://course@/{{}}?host={folder}"
    finally:
        stop = [program, "-D", str(data), "-m", "immediate", "-w", "stop"]
        subprocess.run(stop, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **run)
        shutil.rmtree(folder)


def new_database(address: str, name: str) -> str:
    """Create an empty database, and return its address for nbgrader."""
    from sqlalchemy import create_engine, text

    engine = create_engine(address.format("postgres"), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(f'CREATE DATABASE "{name}"'))
    engine.dispose()
    return address.format(name)
