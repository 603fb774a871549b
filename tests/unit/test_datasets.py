"""MNIST as it comes with the course, and damaged copies."""

import gzip
import hashlib
import re
import shutil
import subprocess
import sys

import numpy as np
import pytest

from course_lib import datasets
from course_lib.datasets import IMAGE_SHAPE, DatasetError, load_mnist

# As published with the files; `course_lib/data/README.md` lists them too.
SHA256 = {
    "train-images-idx3-ubyte.gz": "ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db",
    "train-labels-idx1-ubyte.gz": "65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5",
    "t10k-images-idx3-ubyte.gz": "0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7",
    "t10k-labels-idx1-ubyte.gz": "ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2",
}


@pytest.fixture(scope="module")
def mnist():
    return load_mnist()


@pytest.fixture
def own_copy(tmp_path, monkeypatch):
    """A copy of the files that a test may damage."""
    shutil.copytree(datasets._FOLDER, tmp_path / "data")
    monkeypatch.setattr(datasets, "_FOLDER", tmp_path / "data")
    return tmp_path / "data"


def idx(values):
    """The bytes of an IDX file, following the format's definition."""
    axes = b"".join(length.to_bytes(4, "big") for length in values.shape)
    return bytes([0, 0, 8, values.ndim]) + axes + values.astype(np.uint8).tobytes()


@pytest.mark.parametrize("name", SHA256)
def test_files_are_those_that_were_published(name):
    content = gzip.decompress((datasets._FOLDER / name).read_bytes())
    assert hashlib.sha256(content).hexdigest() == SHA256[name]
    assert SHA256[name] in (datasets._FOLDER / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(("part", "count"), [(0, 60_000), (1, 10_000)])
def test_shapes_and_types(mnist, part, count):
    x, t = mnist[part]
    assert (x.shape, x.dtype) == ((count, np.prod(IMAGE_SHAPE)), np.float32)
    assert (t.shape, t.dtype) == ((count,), np.int64)
    assert x.flags.writeable
    assert t.flags.writeable


def test_labels(mnist):
    (_, t_train), (_, t_test) = mnist
    # Known facts: how often each digit occurs, and the first labels.
    assert np.bincount(t_train).tolist() == [5923, 6742, 5958, 6131, 5842, 5421, 5918, 6265, 5851, 5949]
    assert np.bincount(t_test).tolist() == [980, 1135, 1032, 1010, 982, 892, 958, 1028, 974, 1009]
    assert t_train[:5].tolist() == [5, 0, 4, 1, 9]


def test_pixels_are_standardised_by_the_training_images(mnist):
    (x_train, _), (x_test, _) = mnist
    for x in (x_train, x_test):
        assert (x.min(), x.max()) == pytest.approx((-0.4241, 2.8215), abs=1e-4)
    assert x_train.mean(dtype=np.float64) == pytest.approx(0, abs=1e-5)
    assert x_train.std(dtype=np.float64) == pytest.approx(1, abs=1e-5)


@pytest.mark.parametrize(("part", "name"), [(0, "train"), (1, "t10k")])
def test_each_row_is_an_image_and_keeps_its_label(mnist, part, name):
    x, t = mnist[part]
    pixels = np.frombuffer(gzip.decompress((datasets._FOLDER / f"{name}-images-idx3-ubyte.gz").read_bytes())[16:], "u1")
    labels = np.frombuffer(gzip.decompress((datasets._FOLDER / f"{name}-labels-idx1-ubyte.gz").read_bytes())[8:], "u1")
    assert np.abs(x * np.float32(78.5675) + np.float32(33.3184) - pixels.reshape(x.shape)).max() < 1e-3
    np.testing.assert_array_equal(t, labels)


def test_each_call_returns_arrays_of_its_own(mnist):
    again = load_mnist()
    for (x, t), (x_again, t_again) in zip(mnist, again, strict=True):
        assert not np.shares_memory(x, x_again)
        assert not np.shares_memory(t, t_again)


def one_bit_changed(data, index):
    return data[:index] + bytes([data[index] ^ 1]) + data[index + 1 :]


DAMAGE = {
    "cut off": lambda data: data[:-20],
    "empty": lambda data: b"",
    "two bytes": lambda data: data[:2],
    "one bit in the middle": lambda data: one_bit_changed(data, len(data) // 2),
    "one bit of its checksum": lambda data: one_bit_changed(data, len(data) - 6),
    "more after the end": lambda data: data + b"more",
    "not compressed": gzip.decompress,
    "a page": lambda data: b"<html>403</html>",
    "another shape": lambda data: gzip.compress(idx(np.zeros((2, 3, 4))), 1),
    "one value too few": lambda data: gzip.compress(gzip.decompress(data)[:-1], 1),
    "one value too many": lambda data: gzip.compress(gzip.decompress(data) + b"x", 1),
    "another type": lambda data: gzip.compress(bytes([0, 0, 13]) + gzip.decompress(data)[3:], 1),  # 13: float32
}


@pytest.mark.parametrize(
    ("name", "damage"),
    [*(("train-labels-idx1-ubyte.gz", damage) for damage in DAMAGE), ("t10k-images-idx3-ubyte.gz", "cut off")],
)
def test_a_damaged_file_is_named_with_the_remedy(own_copy, name, damage):
    path = own_copy / name
    path.write_bytes(DAMAGE[damage](path.read_bytes()))
    with pytest.raises(DatasetError, match=re.escape(str(path))) as caught:
        load_mnist()
    what, remedy = str(caught.value).splitlines()
    assert "damaged" in what or "another file" in what
    assert "pip install" in remedy


@pytest.mark.parametrize("name", SHA256)
def test_a_missing_file_is_named_with_the_remedy(own_copy, name):
    (own_copy / name).unlink()
    with pytest.raises(DatasetError, match=re.escape(f"{own_copy / name} is missing")):
        load_mnist()


def test_a_folder_in_the_place_of_a_file(own_copy):
    path = own_copy / "t10k-labels-idx1-ubyte.gz"
    path.unlink()
    path.mkdir()
    with pytest.raises(DatasetError, match=re.escape(str(path))):
        load_mnist()


def test_import_is_light():
    code = "import sys, course_lib.datasets; print({'matplotlib', 'tqdm', 'ipywidgets', 'nbgrader'} & set(sys.modules))"
    finished = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert finished.stdout.strip() == "set()"
