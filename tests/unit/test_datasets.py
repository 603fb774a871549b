"""The loaders, on small files that are written here and a mirror that runs here, and on MNIST where it is at hand."""

import gzip
import hashlib
import http.server
import json
import os
import shutil
import socket
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pooch
import pytest

import course_lib
from course_lib import datasets
from course_lib.datasets import DatasetError, load_dataset, load_digits, load_mnist

NAMES = list(datasets._SHA256)


def idx(values):
    """The bytes of an IDX file, written out by its definition."""
    axes = b"".join(length.to_bytes(4, "big") for length in values.shape)
    return bytes([0, 0, 8, values.ndim]) + axes + values.astype(np.uint8).tobytes()


@pytest.fixture
def arrays():
    """A small MNIST: 20 images for training, 10 for testing. The pixels are noise, which gzip cannot make smaller."""
    rng = np.random.default_rng(0)
    small = [rng.integers(0, 256, size) for size in ((20, 28, 28), 20, (10, 28, 28), 10)]
    small[0][0, 0, :2] = 0, 255
    return dict(zip(NAMES, (small[0], small[1] % 10, small[2], small[3] % 10), strict=True))


@pytest.fixture
def contents(arrays, monkeypatch):
    """The same as files, which take the place of the real ones in the table of checksums."""
    contents = {name: idx(values) for name, values in arrays.items()}
    monkeypatch.setattr(
        datasets, "_SHA256", {name: hashlib.sha256(content).hexdigest() for name, content in contents.items()}
    )
    return contents


@pytest.fixture
def cache(tmp_path, monkeypatch):
    """A cache folder that does not exist yet, and no folder of the user's own."""
    monkeypatch.delenv("COURSE_DATA_DIR", raising=False)
    monkeypatch.setattr(pooch, "os_cache", lambda project: tmp_path / "cache" / project)
    return tmp_path / "cache" / "backpropagation-course"


@pytest.fixture
def own_folder(tmp_path, cache, mirrors, monkeypatch):
    """A folder of the user's own, still empty."""
    folder = tmp_path / "own"
    folder.mkdir()
    monkeypatch.setenv("COURSE_DATA_DIR", str(folder))
    return folder


class Mirrors:
    """Two mirrors on one real server: `behave` tells each how to answer, and `downloads` holds what was fetched."""

    def __init__(self, contents):
        self.contents = contents
        self.behaviour = {"first": "right", "second": "right"}
        self.asked = []
        self.downloads = []
        mirrors = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_HEAD(self):
                mirrors.asked.append(self.path)
                self.send_response(200)
                self.end_headers()

            def do_GET(self):
                mirrors.downloads.append(self.path)
                mirrors.answer(self)

            def log_message(self, *args):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.urls = tuple(f"http://127.0.0.1:{self.server.server_port}/{name}/" for name in self.behaviour)
        threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.01}).start()

    def behave(self, first, second):
        self.behaviour = {"first": first, "second": second}

    def answer(self, handler):
        _, mirror, file = handler.path.split("/")
        name = file.removesuffix(".gz")
        behaviour = self.behaviour[mirror]
        if isinstance(behaviour, int):
            handler.send_error(behaviour)
            return
        body = gzip.compress(self.contents[name], mtime=0)
        headers = {"Content-Length": len(body)}
        if behaviour == "truncated":
            body = body[:-20]
        elif behaviour == "truncated without saying so":
            body = body[:-20]
            headers["Content-Length"] = len(body)
        elif behaviour == "other content":
            body = gzip.compress(self.contents[name][:-1] + b"!", mtime=0)
            headers["Content-Length"] = len(body)
        elif behaviour == "a page":
            body = b"<html>Please log in to this network.</html>"
            headers["Content-Length"] = len(body)
        elif behaviour == "unpacked on the way":  # what arrives is then not compressed any more
            headers["Content-Encoding"] = "gzip"
        else:
            assert behaviour == "right"
        handler.send_response(200)
        for header, value in headers.items():
            handler.send_header(header, str(value))
        handler.end_headers()
        handler.wfile.write(body)


@pytest.fixture
def no_proxy(monkeypatch):
    """Whatever proxy the machine is behind, what runs on the machine itself is reached without it."""
    for variable in ("NO_PROXY", "no_proxy"):
        monkeypatch.setenv(variable, "127.0.0.1")


@pytest.fixture
def mirrors(contents, cache, no_proxy, monkeypatch):
    """Two mirrors that serve the small files, in place of the real ones."""
    mirrors = Mirrors(contents)
    monkeypatch.setattr(datasets, "_MIRRORS", mirrors.urls)
    yield mirrors
    mirrors.server.shutdown()
    mirrors.server.server_close()


@pytest.fixture
def closed_port(no_proxy):
    """The address of a server that is down: held by a socket that does not listen, so that nobody else can take it."""
    with socket.socket() as holder:
        holder.bind(("127.0.0.1", 0))
        yield f"http://127.0.0.1:{holder.getsockname()[1]}/"


def fill(folder, contents):
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in contents.items():
        (folder / f"{name}.gz").write_bytes(gzip.compress(content))


def everything_in(folder):
    """All that is below a folder: folders too, since those that downloads go through must not stay."""
    return sorted(path.name for path in folder.rglob("*"))


def assert_is_small_mnist(dataset, arrays):
    (x_train, t_train), (x_test, t_test) = dataset
    for x, pixels in ((x_train, arrays[NAMES[0]]), (x_test, arrays[NAMES[2]])):
        # Everybody else divides by 255 first, and rounds the mean and the deviation of what they get so.
        expected = (pixels.reshape(len(pixels), 784) / 255 - 0.1307) / 0.3081
        np.testing.assert_allclose(x, expected, rtol=0, atol=2e-4)  # to the next shade of grey it is 1e-2
    for t, labels in ((t_train, arrays[NAMES[1]]), (t_test, arrays[NAMES[3]])):
        np.testing.assert_array_equal(t, labels)
    assert_well_formed(dataset, 784)


def assert_well_formed(dataset, pixels):
    for x, t in dataset:
        assert x.shape == (len(t), pixels)
        assert t.shape == (len(t),)
        assert (x.dtype, t.dtype) == (np.float32, np.int64)
        for array in (x, t):
            assert array.flags.owndata
            assert array.flags.c_contiguous
            assert array.flags.writeable


def assert_standardised(dataset, paper, ink):
    """Pixels of all training images: their mean is 0 and their deviation 1, as far as five digits can say."""
    x = dataset.train[0]
    for part, _ in dataset:
        assert (part.min(), part.max()) == pytest.approx((paper, ink), abs=1e-4)
    assert x.mean(dtype=np.float64) == pytest.approx(0, abs=1e-5)
    assert x.std(dtype=np.float64) == pytest.approx(1, abs=1e-5)


# MNIST itself


@pytest.mark.skipif(not os.environ.get("COURSE_DATA_DIR"), reason="COURSE_DATA_DIR does not name a folder with MNIST")
def test_real_mnist(capsys):
    dataset = load_dataset()
    assert capsys.readouterr().out == "MNIST: 60,000 images for training and 10,000 for testing, of 28×28 pixels.\n"
    (x_train, t_train), (x_test, t_test) = dataset
    assert x_train.shape == (60_000, 784)
    assert x_test.shape == (10_000, 784)
    assert_well_formed(dataset, 784)
    # Known facts: how often each digit occurs, and the first labels.
    assert np.bincount(t_train).tolist() == [5923, 6742, 5958, 6131, 5842, 5421, 5918, 6265, 5851, 5949]
    assert np.bincount(t_test).tolist() == [980, 1135, 1032, 1010, 982, 892, 958, 1028, 974, 1009]
    assert t_train[:5].tolist() == [5, 0, 4, 1, 9]
    assert_standardised(dataset, -0.4241, 2.8215)


# A folder of the user's own


@pytest.mark.parametrize("spelling", ["{}.gz", "{}", "dotted"])
def test_own_folder_compressed_or_not(own_folder, contents, arrays, mirrors, cache, spelling):
    for name, content in contents.items():
        file = name.replace("-idx", ".idx") if spelling == "dotted" else spelling.format(name)
        (own_folder / file).write_bytes(gzip.compress(content) if file.endswith(".gz") else content)
    assert_is_small_mnist(load_mnist(), arrays)
    assert not mirrors.downloads
    assert not cache.exists()


def test_own_folder_with_files_unpacked_by_a_browser_under_their_old_names(own_folder, contents, arrays):
    for name, content in contents.items():
        (own_folder / f"{name}.gz").write_bytes(content)
    assert_is_small_mnist(load_mnist(), arrays)


def test_own_folder_comes_before_the_cache(own_folder, contents, cache):
    fill(cache, contents)
    with pytest.raises(DatasetError, match="COURSE_DATA_DIR"):
        load_mnist()


def test_empty_variable_counts_as_not_set(cache, contents, arrays, monkeypatch):
    fill(cache, contents)
    monkeypatch.setenv("COURSE_DATA_DIR", "")
    assert_is_small_mnist(load_mnist(), arrays)


def altered(content):
    return content[:-1] + bytes([content[-1] ^ 1])


def altered_in_the_middle(data):
    return data[: len(data) // 2] + bytes([data[len(data) // 2] ^ 255]) + data[len(data) // 2 + 1 :]


DAMAGE = {
    "truncated": lambda content: gzip.compress(content)[:-20],
    "truncated to nothing": lambda content: b"",
    "truncated to its magic number": lambda content: b"\x1f\x8b",
    "one bit of the content": lambda content: gzip.compress(altered(content)),
    "one byte of the compressed file": lambda content: altered_in_the_middle(gzip.compress(content)),
    "its checksum": lambda content: altered(gzip.compress(content)),
    "one bit, not compressed": altered,
    "more after the end": lambda content: gzip.compress(content) + b"more",
    "a page": lambda content: b"<html>403</html>",
}


@pytest.mark.parametrize("damage", DAMAGE)
@pytest.mark.parametrize("name", NAMES)
def test_own_folder_with_a_damaged_file(own_folder, contents, mirrors, cache, name, damage):
    fill(own_folder, contents)
    path = own_folder / f"{name}.gz"
    path.write_bytes(DAMAGE[damage](contents[name]))
    with pytest.raises(DatasetError) as caught:
        load_mnist()
    first, remedy = str(caught.value).splitlines()
    assert str(path) in first
    assert "unset COURSE_DATA_DIR" in remedy
    assert not mirrors.downloads
    assert not cache.exists()


def test_own_folder_with_two_files_swapped(own_folder, contents):
    fill(own_folder, contents)
    shutil.copy(own_folder / f"{NAMES[3]}.gz", own_folder / f"{NAMES[1]}.gz")
    with pytest.raises(DatasetError, match=f"{NAMES[1]}.gz is damaged, or not the file of that name"):
        load_mnist()


@pytest.mark.parametrize("case", ["missing", "a file", "empty", "lacks one", "a folder for a file"])
def test_own_folder_that_does_not_hold_the_files(own_folder, contents, mirrors, cache, case):
    if case == "missing":
        own_folder.rmdir()
    elif case == "a file":
        own_folder.rmdir()
        own_folder.write_text("no folder")
    elif case != "empty":
        fill(own_folder, contents)
        (own_folder / f"{NAMES[3]}.gz").unlink()
    if case == "a folder for a file":
        (own_folder / f"{NAMES[3]}.gz").mkdir()
    with pytest.raises(DatasetError) as caught:
        load_mnist()
    first, remedy = str(caught.value).splitlines()
    assert f"COURSE_DATA_DIR is {own_folder}" in first
    if case in ("missing", "a file"):
        assert "is not a folder" in first
    else:
        assert f"lacks {NAMES[0] if case == 'empty' else NAMES[3]}.gz" in first
    assert all(f"{name}.gz" in remedy for name in NAMES)
    assert not mirrors.downloads
    assert not cache.exists()


# The cache, and downloads into it


def assert_cached(cache, contents):
    assert everything_in(cache) == sorted(f"{name}.gz" for name in contents)
    for name, content in contents.items():
        assert datasets._read_verified(name, cache / f"{name}.gz") == content


def test_download_then_cache(cache, contents, arrays, mirrors, capsys, caplog):
    log = pooch.get_logger()
    log.setLevel("INFO")
    log.addHandler(caplog.handler)
    assert_is_small_mnist(load_mnist(), arrays)
    log.removeHandler(caplog.handler)
    assert sorted(mirrors.asked) == ["/first/", "/second/"]  # once, not for each file
    assert mirrors.downloads == [f"/first/{name}.gz" for name in NAMES]
    assert_cached(cache, contents)
    printed = capsys.readouterr()
    assert printed.out == ""
    assert "100%" in printed.err  # the progress bar
    assert str(cache) not in printed.err + caplog.text
    mirrors.downloads.clear()
    assert_is_small_mnist(load_mnist(), arrays)
    assert not mirrors.downloads
    assert capsys.readouterr().err == ""


def test_a_complete_cache_needs_no_network(cache, contents, arrays, monkeypatch):
    fill(cache, contents)
    monkeypatch.setattr(datasets, "_unreachable_mirrors", lambda: pytest.fail("asked for a mirror"))
    assert_is_small_mnist(load_mnist(), arrays)


FAULTS = {
    403: "answers 403",
    404: "answers 404",
    500: "answers 500",
    "truncated": "broke off (ChunkedEncodingError)",
    "truncated without saying so": "sent a damaged or different file",
    "other content": "sent a damaged or different file",
    "a page": "sent a damaged or different file",
}


@pytest.mark.parametrize("fault", FAULTS)
def test_the_second_mirror_stands_in_for_the_first(cache, contents, arrays, mirrors, fault):
    mirrors.behave(fault, "right")
    assert_is_small_mnist(load_mnist(), arrays)
    assert mirrors.downloads == [f"/{mirror}/{name}.gz" for name in NAMES for mirror in ("first", "second")]
    assert_cached(cache, contents)


def test_a_mirror_that_is_down_is_passed_over(cache, contents, arrays, mirrors, closed_port, monkeypatch):
    monkeypatch.setattr(datasets, "_MIRRORS", (closed_port, mirrors.urls[1]))
    assert_is_small_mnist(load_mnist(), arrays)
    assert_cached(cache, contents)


def test_a_mirror_whose_files_are_unpacked_on_the_way(cache, contents, arrays, mirrors):
    mirrors.behave("unpacked on the way", "right")
    assert_is_small_mnist(load_mnist(), arrays)
    assert mirrors.downloads == [f"/first/{name}.gz" for name in NAMES]
    assert_cached(cache, contents)
    assert_is_small_mnist(load_mnist(), arrays)


@pytest.mark.parametrize("fault", FAULTS)
def test_no_mirror_serves_the_file(cache, mirrors, fault):
    mirrors.behave(fault, 403)
    with pytest.raises(DatasetError) as caught:
        load_mnist()
    first, remedy = str(caught.value).splitlines()
    host = f"127.0.0.1:{mirrors.server.server_port}"
    assert f"{cache / NAMES[0]}.gz is not there" in first
    assert f"({host} {FAULTS[fault]}; {host} answers 403)" in first
    assert all(f"{name}.gz" in remedy for name in NAMES)
    assert everything_in(cache) == []


def test_what_has_arrived_before_a_fault_is_kept(cache, contents, mirrors):
    wanted = dict(contents)
    mirrors.contents = {**contents, NAMES[2]: b"other content"}
    with pytest.raises(DatasetError, match=NAMES[2]):
        load_mnist()
    assert everything_in(cache) == sorted(f"{name}.gz" for name in NAMES[:2])
    mirrors.contents = wanted
    mirrors.downloads.clear()
    load_mnist()
    assert mirrors.downloads == [f"/first/{name}.gz" for name in NAMES[2:]]


def test_no_network(cache, contents, closed_port, monkeypatch):
    monkeypatch.setattr(datasets, "_MIRRORS", (closed_port, closed_port + "again/"))
    with pytest.raises(DatasetError, match=r"cannot be reached \(ConnectionError\)"):
        load_mnist()
    assert not cache.exists()


def run_python(code, *arguments):
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", code, *arguments],
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
        cwd=Path(course_lib.__file__).parents[1],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
    )


SWALLOWED = """
import sys, threading
import pooch, requests
from pathlib import Path
from course_lib import datasets
pooch.os_cache = lambda project: Path(sys.argv[1])
requests.head = lambda url, **kwargs: threading.Event().wait()
datasets._SECONDS_TO_ANSWER = 0.1
try:
    datasets.load_mnist()
except datasets.DatasetError as error:
    print(error)
"""


def test_a_network_that_swallows_everything(cache):
    # Looking up a name may take as long as it likes, whatever time-out it is given. If that were waited for,
    # be it at the end of the process, this one would never end.
    run = run_python(SWALLOWED, str(cache))
    assert run.returncode == 0, run.stderr
    first, _ = run.stdout.splitlines()
    assert first.count("does not answer") == len(datasets._MIRRORS)
    assert not cache.exists()


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_damaged_file_in_the_cache_is_downloaded_again(cache, contents, arrays, mirrors, damage):
    fill(cache, contents)
    (cache / f"{NAMES[2]}.gz").write_bytes(DAMAGE[damage](contents[NAMES[2]]))
    assert_is_small_mnist(load_mnist(), arrays)
    assert mirrors.downloads == [f"/first/{NAMES[2]}.gz"]
    assert_cached(cache, contents)


def test_a_damaged_file_in_the_cache_is_named_where_there_is_no_network(cache, contents, closed_port, monkeypatch):
    fill(cache, contents)
    path = cache / f"{NAMES[2]}.gz"
    path.write_bytes(DAMAGE["truncated"](contents[NAMES[2]]))
    monkeypatch.setattr(datasets, "_MIRRORS", (closed_port,))
    with pytest.raises(DatasetError) as caught:
        load_mnist()
    first, remedy = str(caught.value).splitlines()
    assert f"{path} cannot be read" in first
    assert "cannot be reached" in first
    assert "Connect to the internet" in remedy


# Disks


@pytest.mark.parametrize("where", ["the cache", "above the cache"])
def test_a_cache_that_cannot_be_written(cache, mirrors, where):
    # A file where a folder should be stops root, too.
    blocker = cache if where == "the cache" else cache.parent
    blocker.parent.mkdir(parents=True, exist_ok=True)
    blocker.write_text("in the way")
    with pytest.raises(DatasetError) as caught:
        load_mnist()
    first, remedy = str(caught.value).splitlines()
    assert f"{NAMES[0]}.gz cannot be stored in the cache folder {cache}" in first
    assert "make that folder writable" in remedy
    assert blocker.read_text() == "in the way"


def test_a_folder_in_the_place_of_a_cached_file(cache, contents, mirrors):
    fill(cache, contents)
    path = cache / f"{NAMES[1]}.gz"
    path.unlink()
    path.mkdir()
    with pytest.raises(DatasetError, match=f"{NAMES[1]}.gz cannot be stored"):
        load_mnist()
    assert everything_in(cache) == sorted(f"{name}.gz" for name in NAMES)


DISK_FULL = """
import json, resource, sys
import pooch, requests, tqdm
from pathlib import Path
from course_lib import datasets
cache, datasets._MIRRORS, datasets._SHA256 = json.loads(sys.argv[1])
pooch.os_cache = lambda project: Path(cache)
resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
try:
    datasets.load_mnist()
except datasets.DatasetError as error:
    print(error)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="a process cannot be kept from writing large files on Windows")
def test_a_full_disk(cache, mirrors):
    # The process may write no more than 4 kB into a file, which stops it within the first one.
    arguments = json.dumps([str(cache), mirrors.urls, datasets._SHA256])
    run = run_python(DISK_FULL, arguments)
    assert run.returncode == 0, run.stderr
    first, remedy = run.stdout.splitlines()
    assert f"{NAMES[0]}.gz cannot be stored in the cache folder {cache}" in first
    assert "File too large" in first
    assert "Free some space" in remedy
    assert everything_in(cache) == []


def test_an_interrupted_download(cache, mirrors, monkeypatch):
    class Interrupted:
        def __init__(self, **kwargs):
            pass

        def __call__(self, url, output_file, pooch):
            Path(output_file).write_bytes(b"half of it")
            assert any(path.is_file() for path in cache.rglob("*"))
            raise KeyboardInterrupt

    monkeypatch.setattr(pooch, "HTTPDownloader", Interrupted)
    with pytest.raises(KeyboardInterrupt):
        load_mnist()
    assert everything_in(cache) == []


# IDX


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "not an IDX file"),
        (bytes([0, 0, 8]), "not an IDX file"),
        (idx(np.zeros((2, 3)))[:9], "not an IDX file"),
        (b"<html>403 Forbidden</html>", "not an IDX file"),
        (bytes([0, 0, 13]) + idx(np.zeros((2, 3, 4)))[3:], "not an IDX file"),  # 13: float32
        (idx(np.zeros((2, 3, 4)))[:15], "not an IDX file"),
        (idx(np.zeros(24)), "not an IDX file"),
        (idx(np.zeros((2, 3, 4)))[:-1], "should hold 24 values, but holds 23"),
        (idx(np.zeros((2, 3, 4))) + b"x", "should hold 24 values, but holds 25"),
        (bytes([0, 0, 8, 3]) + b"\xff" * 12 + b"x", "should hold 79,228,162,458,924,105,385,300,197,375 values"),
    ],
)
def test_idx_that_is_not(content, message):
    with pytest.raises(DatasetError, match=message) as caught:
        datasets._parse_idx("train-images-idx3-ubyte", content)
    assert "train-images-idx3-ubyte" in str(caught.value)


def test_idx_of_another_kind_for_labels():
    with pytest.raises(DatasetError, match="1 axes"):
        datasets._parse_idx("train-labels-idx1-ubyte", idx(np.zeros((2, 3, 4))))


def test_idx():
    values = np.arange(24).reshape(2, 3, 4)
    np.testing.assert_array_equal(datasets._parse_idx("train-images-idx3-ubyte", idx(values)), values)
    np.testing.assert_array_equal(datasets._parse_idx("train-labels-idx1-ubyte", idx(values.ravel())), values.ravel())


# The digits


def test_digits():
    dataset = load_digits()
    assert dataset.name == "digits"
    assert dataset.image_shape == (8, 8)
    (x_train, t_train), (x_test, t_test) = dataset
    assert x_train.shape == (1437, 64)
    assert x_test.shape == (360, 64)
    assert_well_formed(dataset, 64)
    assert_standardised(dataset, -0.8127, 1.8453)
    # Both parts together are all there is, each image still with its label.
    from sklearn.datasets import load_digits as originals

    x, t = originals(return_X_y=True)
    all_x, all_t = np.vstack([x_train, x_test]), np.concatenate([t_train, t_test])
    paper, ink = all_x.min(), all_x.max()
    rows = np.column_stack([np.round((all_x - paper) / (ink - paper) * 16), all_t])
    expected = np.column_stack([x, t])
    np.testing.assert_array_equal(rows[np.lexsort(rows.T)], expected[np.lexsort(expected.T)])


def test_digits_have_the_same_share_in_both_parts():
    (_, t_train), (_, t_test) = load_digits()
    share = np.bincount(t_test) / np.bincount(np.concatenate([t_train, t_test]))
    np.testing.assert_allclose(share, 0.2, atol=0.005)


def test_digits_are_split_alike_on_every_machine():
    (x_train, t_train), (x_test, t_test) = load_digits()
    assert t_train[:12].tolist() == [1, 3, 5, 6, 7, 8, 9, 0, 1, 2, 3, 4]
    assert t_test[:12].tolist() == [0, 2, 4, 7, 1, 6, 8, 9, 5, 3, 0, 2]
    digest = hashlib.sha256()
    for array, dtype in ((x_train, "<f4"), (t_train, "<i8"), (x_test, "<f4"), (t_test, "<i8")):
        digest.update(array.astype(dtype).tobytes())
    assert digest.hexdigest() == "812f3a3dc82d0b9f58ea2a7eef8635050107b9111942791da9cc4727aacaec37"


def test_each_call_gives_arrays_of_its_own():
    first, second = load_digits(), load_digits()
    first.train[0][:] = -1
    first.test[1][:] = -1
    for again in (second, load_digits()):
        assert not (again.train[0] == -1).all()
        assert again.test[1].min() == 0


# Either


def test_dataset_is_mnist_where_it_can_be_had(own_folder, contents, arrays, capsys):
    fill(own_folder, contents)
    dataset = load_dataset()
    assert_is_small_mnist(dataset, arrays)
    assert dataset.name == "MNIST"
    assert dataset.image_shape == (28, 28)
    printed = capsys.readouterr()
    assert printed.out == "MNIST: 20 images for training and 10 for testing, of 28×28 pixels.\n"
    assert printed.err == ""


def test_dataset_falls_back_to_the_digits_and_says_why(own_folder, mirrors, capsys):
    dataset = load_dataset()
    np.testing.assert_array_equal(dataset.train[0], load_digits().train[0])
    assert dataset.name == "digits"
    why, remedy, what = capsys.readouterr().out.splitlines()
    assert why == f"MNIST is not available: COURSE_DATA_DIR is {own_folder}, which lacks {NAMES[0]}.gz."
    assert remedy.startswith("Unset it, or set COURSE_DATA_DIR to a folder that holds these four files: ")
    assert what == (
        "In its place, scikit-learn's digits: 1,437 images for training and 360 for testing, of 8×8 pixels."
    )
    assert not mirrors.downloads


def test_dataset_falls_back_without_a_network(cache, contents, closed_port, monkeypatch, capsys):
    monkeypatch.setattr(datasets, "_MIRRORS", (closed_port,))
    assert load_dataset().name == "digits"
    printed = capsys.readouterr()
    assert "cannot be reached" in printed.out
    assert printed.err == ""


def test_dataset_is_a_plain_pair():
    dataset = load_digits()
    assert isinstance(dataset, tuple)
    assert len(dataset) == 2
    train, test = dataset
    assert train is dataset[0] is dataset.train
    assert test is dataset[1] is dataset.test


def test_import_is_light():
    code = "import sys, course_lib.datasets; print({'pooch', 'requests', 'sklearn', 'tqdm'} & set(sys.modules))"
    run = run_python(code)
    assert run.stdout.strip() == "set()", run.stderr
