"""Build the course's site: `python docs/site/build.py FOLDER` writes the folder, and a zip file of it beside it.

The site opens from the folder, without a server and without a network.
"""

import os
import re
import shutil
import sys
import tempfile
from pathlib import Path, PurePosixPath

import nbformat
import words
from front import hint, moving_graph
from pages import page
from sphinx.cmd.build import build_main

from course_lib.command.notebooks import unpack

HERE = Path(__file__).parent
COURSE = HERE.parents[1]
_LINK = re.compile(r"(?<!!)\[([^\]]+)\]\((?!\w+:|#)([^)#\s]+)[^)]*\)")


def build(target: Path) -> None:
    """Build the site.

    Parameters
    ----------
    target : Path
        The folder to write, replaced if it exists; the zip file has the same name.

    Raises
    ------
    RuntimeError
        If Sphinx finds anything to warn of, such as a link that leads nowhere.
    """
    with tempfile.TemporaryDirectory() as name:
        pages = Path(name, "pages")
        lay_out(pages)
        made = Path(name, target.name)
        options = ["--quiet", "--fail-on-warning", "--keep-going", "-d", f"{name}/doctrees"]
        if build_main([*options, str(pages), str(made)]):
            raise RuntimeError("Sphinx could not build the site without the warnings above")
        # What is left for a later build, for other sites, and for the developers of the theme.
        for left in (made / ".buildinfo", made / "objects.inv", *made.rglob("*.map")):
            left.unlink()
        shutil.rmtree(target, ignore_errors=True)
        shutil.copytree(made, target)
        shutil.make_archive(str(target), "zip", name, target.name)


def lay_out(folder: Path) -> None:
    """Fill a folder for Sphinx: its settings, the documents, and the notebooks as learners get them."""
    shutil.copytree(HERE, folder, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "docs").mkdir()
    documents = [COURSE / "README.md", COURSE / "CONTRIBUTING.md", *sorted((COURSE / "docs").glob("*.md"))]
    for picture in (COURSE / "docs").glob("*.png"):
        shutil.copy(picture, folder / "docs")
    downloads = folder / "downloads" / "notebooks"
    notebooks = [PurePosixPath(path.relative_to(downloads).as_posix()) for path in unpack(downloads)[0]]
    for path in notebooks:
        notebook = nbformat.read(downloads / path, as_version=4)
        (folder / path).parent.mkdir(exist_ok=True)
        nbformat.write(page(notebook, path, _on_binder(path)), folder / path)
    there = {folder / path.relative_to(COURSE) for path in documents} | {folder / path for path in notebooks}
    for document in documents:
        copy = folder / document.relative_to(COURSE)
        copy.write_text(_with_links_to(there, document.read_text(encoding="utf-8"), copy), encoding="utf-8")
    _fill(folder / "index.md", {"notebooks": _contents(notebooks), "hint": hint(), "moving_graph": moving_graph()})


def _contents(notebooks: list[PurePosixPath]) -> str:
    """Return the table of contents: a lesson, then its assignment, then the next lesson."""
    in_order = sorted(notebooks, key=lambda path: (path.parts[0][:3], len(path.parts)))
    entries = (words.ASSIGNMENT.format(section=path.parts[0]) if path.parts[1:] else "" for path in in_order)
    pages = (path.with_suffix("") for path in in_order)
    return "\n".join(f"{entry} <{page}>" if entry else f"{page}" for entry, page in zip(entries, pages, strict=True))


def _fill(document: Path, texts: dict[str, str]) -> None:
    """Put texts in a document's places, such as @hint@."""
    filled = document.read_text(encoding="utf-8")
    for place, text in texts.items():
        filled = filled.replace(f"@{place}@", text)
    document.write_text(filled, encoding="utf-8")


def _with_links_to(there: set[Path], text: str, document: Path) -> str:
    """Keep links to what is on the site; of others, keep the text: they lead to files of the repository."""

    def kept(match: re.Match[str]) -> str:
        return match[0] if Path(os.path.normpath(document.parent / match[2])) in there else match[1]

    return _LINK.sub(kept, text)


def _on_binder(path: PurePosixPath) -> str:
    """Return the address that opens a notebook on Binder, if this is built for a repository on GitHub."""
    repository = os.environ.get("GITHUB_REPOSITORY")
    return f"https://mybinder.org/v2/gh/{repository}/HEAD?urlpath=lab/tree/backpropagation/{path}" if repository else ""


if __name__ == "__main__":
    build(Path(sys.argv[1]))
