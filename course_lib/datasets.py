"""Handwritten digits to learn from: MNIST, and scikit-learn's small digits, which need no network (section 5.7.4).

MNIST is looked for in the folder that the environment variable ``COURSE_DATA_DIR`` names. Where that is not set,
it is looked for in the user's cache folder, and what is missing there is downloaded once.
Wherever the files come from, nothing is used unless its SHA-256 is right.
"""

import gzip
import hashlib
import math
import os
import threading
import time
import zlib
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple
from urllib.parse import urlsplit

import numpy as np
from numpy.typing import NDArray

__all__ = ["Dataset", "DatasetError", "load_dataset", "load_digits", "load_mnist"]

# Each mirror compresses the files in its own way, so the checksums are those of the uncompressed files.
_SHA256 = {
    "train-images-idx3-ubyte": "ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db",
    "train-labels-idx1-ubyte": "65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5",
    "t10k-images-idx3-ubyte": "0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7",
    "t10k-labels-idx1-ubyte": "ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2",
}
# Mean and standard deviation of the pixels of all images for training: from 0 to 255, and from 0 to 16.
_MNIST_PIXELS = (33.3184, 78.5675)
_DIGITS_PIXELS = (4.8921, 6.0195)
_MIRRORS = (
    "https://ossci-datasets.s3.amazonaws.com/mnist/",
    "https://storage.googleapis.com/cvdf-datasets/mnist/",
    "https://raw.githubusercontent.com/fgnt/mnist/master/",
)
_SECONDS_TO_ANSWER = 4  # for a mirror to say that it is there
_SECONDS_OF_SILENCE = 10  # in the middle of a download, before the next mirror is tried

_OWN_FOLDER = (
    f"set COURSE_DATA_DIR to a folder that holds these four files: {', '.join(f'{name}.gz' for name in _SHA256)}"
)


class DatasetError(Exception):
    """The data cannot be had. The message names the file or folder, and on its second line what can be done."""


class Dataset(NamedTuple):
    """Images and their class numbers, for training and for testing: ``((x_train, t_train), (x_test, t_test))``.

    Attributes
    ----------
    train, test : tuple of (x, t)
        x : ndarray, shape (N, D), float32: one image in each row, its pixels standardised. Over all images for
        training, their mean is 0 and their standard deviation 1; paper is the lowest number, ink the highest;
        t : ndarray, shape (N,), int64: which digit each image shows, from 0 to 9.
    """

    train: tuple[NDArray[np.float32], NDArray[np.int64]]
    test: tuple[NDArray[np.float32], NDArray[np.int64]]

    @property
    def image_shape(self) -> tuple[int, int]:
        """Height and width of the images: a row of x, given this shape, is a picture again."""
        side = math.isqrt(self.train[0].shape[1])
        return side, side

    @property
    def name(self) -> str:
        """What the data set is called: "MNIST" (28×28 pixels) or "digits" (8×8)."""
        return {(28, 28): "MNIST", (8, 8): "digits"}[self.image_shape]


def load_mnist() -> Dataset:
    """Load MNIST: 60,000 images for training and 10,000 for testing, of 28×28 pixels.

    Returns
    -------
    Dataset
        Unpacks as ``((x_train, t_train), (x_test, t_test))``, with x of shape (N, 784).

    Raises
    ------
    DatasetError
        If a file is missing, damaged or cannot be downloaded or stored. Nothing half-finished is left behind.
    """
    folder = os.environ.get("COURSE_DATA_DIR")
    files = _read_folder(Path(folder)) if folder else _read_cache()
    x_train, t_train, x_test, t_test = (_parse_idx(name, files[name]) for name in _SHA256)
    return Dataset(
        train=(_standardise(x_train, *_MNIST_PIXELS), t_train.astype(np.int64)),
        test=(_standardise(x_test, *_MNIST_PIXELS), t_test.astype(np.int64)),
    )


def load_digits() -> Dataset:
    """Load scikit-learn's digits: 1,437 images for training and 360 for testing, of 8×8 pixels. Needs no network.

    Returns
    -------
    Dataset
        Unpacks as ``((x_train, t_train), (x_test, t_test))``, with x of shape (N, 64).
        The split is the same on every machine, and all ten digits have the same share in both parts.
    """
    from sklearn import datasets

    pixels, labels = datasets.load_digits(return_X_y=True)
    # Every fifth image goes to the test set, counted digit by digit. Counted in the order of the file, it would
    # often be the same digit, since whoever wrote the digits wrote them in turn: 0, 1, 2 and so on.
    in_test = np.zeros(len(labels), dtype=bool)
    in_test[np.argsort(labels, kind="stable")[::5]] = True
    x, t = _standardise(pixels, *_DIGITS_PIXELS), labels.astype(np.int64)
    return Dataset(train=(x[~in_test], t[~in_test]), test=(x[in_test], t[in_test]))


def load_dataset() -> Dataset:
    """Load MNIST or, where it cannot be had, scikit-learn's digits; print which, and why.

    Returns
    -------
    Dataset
        Its `name` and `image_shape` tell the two apart.
    """
    try:
        dataset, instead = load_mnist(), ""
    except DatasetError as error:
        print(f"MNIST is not available: {error}")
        dataset, instead = load_digits(), "In its place, scikit-learn's "
    train, test = (f"{len(x):,}" for x, _ in dataset)
    height, width = dataset.image_shape
    print(f"{instead}{dataset.name}: {train} images for training and {test} for testing, of {height}×{width} pixels.")
    return dataset


def _read_folder(folder: Path) -> dict[str, bytes]:
    """Read the four files from a folder of the user's own, compressed or not. Never looks anywhere else."""
    if not os.path.isdir(folder):
        raise DatasetError(f"COURSE_DATA_DIR is {folder}, which is not a folder.\nUnset it, or {_OWN_FOLDER}.")
    files = {}
    for name in _SHA256:
        # The last: some archives have a dot where others have a hyphen.
        paths = [folder / f"{name}.gz", folder / name, folder / name.replace("-idx", ".idx")]
        path = next(filter(os.path.isfile, paths), None)
        if path is None:
            raise DatasetError(f"COURSE_DATA_DIR is {folder}, which lacks {name}.gz.\nUnset it, or {_OWN_FOLDER}.")
        try:
            files[name] = _read_verified(name, path)
        except DatasetError as error:
            raise DatasetError(f"{error}.\nReplace it by the right file, or unset COURSE_DATA_DIR.") from error
    return files


def _read_cache() -> dict[str, bytes]:
    """Read the four files from the cache folder; download those that are missing or damaged."""
    import pooch

    cache = Path(pooch.os_cache("backpropagation-course"))
    files = {}
    unreachable = None
    for name in _SHA256:
        try:
            files[name] = _read_verified(name, cache / f"{name}.gz")
        except DatasetError as error:
            if unreachable is None:  # asked once, for all the files
                unreachable = _unreachable_mirrors()
            files[name] = _download(name, cache, str(error), unreachable)
    return files


def _download(name: str, cache: Path, reason: str, unreachable: dict[str, str]) -> bytes:
    """Download a file into the cache from the first mirror that serves the right one, and return its content."""
    import pooch
    import requests

    pooch.get_logger().setLevel("WARNING")  # it would print where on this machine the files are kept
    problems = dict(unreachable)
    for mirror in (mirror for mirror in _MIRRORS if mirror not in unreachable):
        downloader = pooch.HTTPDownloader(progressbar=True, timeout=(_SECONDS_TO_ANSWER, _SECONDS_OF_SILENCE))
        try:
            cache.mkdir(parents=True, exist_ok=True)
            # What arrives gets its place in the cache only once it has been verified. Until then it lies in a folder
            # that is removed whatever happens, and on the same disk, so that it can be moved in a single step.
            with TemporaryDirectory(prefix="download-", dir=cache) as folder:
                # No hash for pooch: it would be that of the compressed file, and each mirror has its own.
                path = pooch.retrieve(f"{mirror}{name}.gz", None, f"{name}.gz", folder, downloader=downloader)
                content = _read_verified(name, Path(path))
                os.replace(path, cache / f"{name}.gz")
            return content
        except requests.HTTPError as error:
            problems[mirror] = f"answers {error.response.status_code}"
        except requests.RequestException as error:
            problems[mirror] = f"broke off ({type(error).__name__})"
        except DatasetError:
            problems[mirror] = "sent a damaged or different file"
        except OSError as error:  # not the network's, which requests has names of its own for: the disk's
            raise DatasetError(
                f"{name}.gz cannot be stored in the cache folder {cache} ({error}).\n"
                f"Free some space or make that folder writable and run again, or {_OWN_FOLDER}."
            ) from error
    tried = "; ".join(f"{urlsplit(mirror).netloc} {problem}" for mirror, problem in problems.items())
    raise DatasetError(
        f"{reason}, and it could not be downloaded ({tried}).\nConnect to the internet and run again, or {_OWN_FOLDER}."
    )


def _unreachable_mirrors() -> dict[str, str]:
    """Ask all mirrors at once whether they are there; say of each that is not what the trouble is.

    Where a network swallows what is sent into it, each attempt to look up or reach a mirror can take a minute,
    whatever time-out it is given. So the asking is done in threads that are waited for a few seconds and no longer.
    """
    import requests

    problems = dict.fromkeys(_MIRRORS, "does not answer")

    def ask(mirror: str) -> None:
        try:
            requests.head(mirror, timeout=_SECONDS_TO_ANSWER)
            del problems[mirror]  # any answer will do, a refusal too: it tells of a network
        except OSError as error:  # among them all of requests' own
            problems[mirror] = f"cannot be reached ({type(error).__name__})"

    threads = [threading.Thread(target=ask, args=(mirror,), daemon=True) for mirror in _MIRRORS]
    for thread in threads:
        thread.start()
    end = time.monotonic() + _SECONDS_TO_ANSWER
    for thread in threads:
        thread.join(max(0, end - time.monotonic()))
    return dict(problems)


def _read_verified(name: str, path: Path) -> bytes:
    """Read one of the four files and return its uncompressed content, if that is exactly what it should be."""
    try:
        content = path.read_bytes()
        # The content says whether it is compressed; the file's name may not, where a browser has unpacked it.
        if content.startswith(b"\x1f\x8b"):
            content = gzip.decompress(content)
    except FileNotFoundError as error:
        raise DatasetError(f"{path} is not there") from error
    except (OSError, EOFError, zlib.error) as error:
        raise DatasetError(f"{path} cannot be read ({error})") from error
    if hashlib.sha256(content).hexdigest() != _SHA256[name]:
        raise DatasetError(f"{path} is damaged, or not the file of that name from MNIST (its SHA-256 is wrong)")
    return content


def _parse_idx(name: str, content: bytes) -> NDArray[np.uint8]:
    """Turn an IDX file into an array: a magic number, the length of each axis, then the values, one byte each."""
    axes = 3 if "idx3" in name else 1
    start = 4 + 4 * axes
    magic = bytes([0, 0, 8, axes])  # 8 stands for unsigned bytes
    if content[:4] != magic or len(content) < start:
        raise DatasetError(f"{name} is not an IDX file of bytes with {axes} axes: it starts with {content[:4]!r}")
    shape = np.frombuffer(content, dtype=">u4", count=axes, offset=4).tolist()
    values = np.frombuffer(content, dtype=np.uint8, offset=start)
    if values.size != math.prod(shape):
        raise DatasetError(f"{name} should hold {math.prod(shape):,} values, but holds {values.size:,}")
    return values.reshape(shape)


def _standardise(pixels: NDArray, mean: float, deviation: float) -> NDArray[np.float32]:
    """Shift and scale pixels by the mean and the standard deviation of the training images; one image in each row.

    A network learns faster from inputs like these. If all inputs were positive, the gradients of all the weights that
    lead into one unit would have the same sign for each image, and could only move together
    (LeCun, Bottou, Orr and Müller, "Efficient BackProp", 1998, section 4.3).
    """
    x = pixels.reshape(len(pixels), -1).astype(np.float32)
    x -= mean  # in place: MNIST takes 188 MB in this form, and need not be there twice
    x /= deviation
    return x
