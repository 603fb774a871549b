"""MNIST, the handwritten digits that section 5.7.4 learns from. Its four files are part of this package."""

import gzip
import math
import zlib
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

__all__ = ["IMAGE_SHAPE", "DatasetError", "Samples", "load_mnist", "load_mnist_test", "standardise"]

IMAGE_SHAPE = (28, 28)  # height and width: a row of x, reshaped to this, is a picture again

# Images and their classes: x of shape (N, 784), float32, and t of shape (N,), int64.
Samples = tuple[NDArray[np.float32], NDArray[np.int64]]

_FOLDER = Path(__file__).parent / "data"
# Mean and standard deviation of all pixels of the training images, which range from 0 to 255.
_PIXEL_MEAN, _PIXEL_DEVIATION = 33.3184, 78.5675


class DatasetError(Exception):
    """One of MNIST's files is missing or damaged. The message names it and says how to get it back."""


def load_mnist() -> tuple[Samples, Samples]:
    """Load MNIST: 60,000 training images and 10,000 test images of handwritten digits, 28×28 pixels each.

    Section 5.7.4.

    Returns
    -------
    train, test : tuple of (x, t)
        x : ndarray, shape (N, 784), float32
            One image per row, its pixels standardised: over all training images, their mean is 0 and their standard
            deviation is 1. Paper is the lowest number, ink the highest.
        t : ndarray, shape (N,), int64
            Which digit each image shows, from 0 to 9.

    Raises
    ------
    DatasetError
        If a file is missing or damaged.

    Examples
    --------
    >>> (x_train, t_train), (x_test, t_test) = load_mnist()
    >>> x_train.shape, t_train[:5]
    ((60000, 784), array([5, 0, 4, 1, 9]))
    """
    return _read_samples("train", 60_000), load_mnist_test()


def load_mnist_test() -> Samples:
    """Load MNIST's 10,000 test images alone, as `load_mnist` does, in a tenth of the time.

    Examples
    --------
    >>> x, t = load_mnist_test()
    >>> x.shape, t[:5]
    ((10000, 784), array([7, 2, 1, 0, 4]))
    """
    return _read_samples("t10k", 10_000)


def _read_samples(part: str, count: int) -> Samples:
    labels = _read_idx(_FOLDER / f"{part}-labels-idx1-ubyte.gz", (count,))
    images = _read_idx(_FOLDER / f"{part}-images-idx3-ubyte.gz", (count, *IMAGE_SHAPE))
    return standardise(images.reshape(count, -1)), labels.astype(np.int64)


def _read_idx(path: Path, shape: tuple[int, ...]) -> NDArray[np.uint8]:
    """Read an IDX file: a magic number, the length of each axis, then the values, one byte each."""
    remedy = "Reinstall the course to get it back: python -m pip install --force-reinstall --no-deps ."
    try:
        # gzip compares the content with its checksum, so damage anywhere in the file shows up here.
        content = gzip.decompress(path.read_bytes())
    except FileNotFoundError:
        raise DatasetError(f"{path} is missing.\n{remedy}") from None
    except (OSError, EOFError, zlib.error) as error:
        raise DatasetError(f"{path} is damaged ({error}).\n{remedy}") from error
    # The third byte, 8, stands for unsigned bytes; the fourth is the number of axes.
    header = bytes([0, 0, 8, len(shape)]) + np.array(shape, dtype=">u4").tobytes()
    if not content.startswith(header) or len(content) != len(header) + math.prod(shape):
        raise DatasetError(f"{path} is not MNIST's: it should hold {shape} bytes.\n{remedy}")
    return np.frombuffer(content, dtype=np.uint8, offset=len(header)).reshape(shape)


def standardise(pixels: NDArray) -> NDArray[np.float32]:
    """Shift and scale pixels by the mean and standard deviation of the training images.

    A network learns faster from such inputs. If all inputs were positive, then for each image the gradients of all
    the weights that lead into a unit would have the same sign, and these weights could only rise or fall together
    (LeCun, Bottou, Orr and Müller, "Efficient BackProp", 1998, section 4.3).

    Parameters
    ----------
    pixels : ndarray
        Pixels of any shape, from 0 (paper) to 255 (ink).

    Returns
    -------
    ndarray
        The same as `load_mnist` has them: float32, from about -0.42 (paper) to 2.82 (ink).

    Examples
    --------
    >>> [f"{pixel:.2f}" for pixel in standardise(np.array([0, 255]))]
    ['-0.42', '2.82']
    """
    x = pixels.astype(np.float32)
    x -= _PIXEL_MEAN  # in place: MNIST takes up 188 MB in this form, and there is no need for a second copy
    x /= _PIXEL_DEVIATION
    return x
