"""What may cross the border between a student's process and the grader's, and how it is written down.

Plain data crosses: None, truth values, numbers, strings, lists, tuples, dicts, and numpy arrays of numbers. A type that
pretends (a subclass of float, of ndarray) crosses as what it is made of. Everything else stays where it is; what it
is replaced by, if anything, both ends agree on through `Codec`.

Nothing here can run code, in contrast to pickle. A message is read as if the worst enemy had written it: whatever the
bytes are, `Codec.unpack` returns plain data or raises `Malformed`.

A message on the wire: two lengths (4 bytes each, big-endian), a header in JSON, and the memory of all arrays in the
order in which the header names them. In the header, a container is a list whose first entry says what it is:
``["list", ...]``, ``["tuple", ...]``, ``["dict", key, value, ...]``, ``["array", dtype, *shape]``, ``["number", dtype]``.
"""

import json
import math
import socket
import struct
import time
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

__all__ = ["Codec", "Malformed", "NotPlain", "receive", "send"]

LARGEST_MESSAGE = 16 * 2**20  # bytes; the largest array of the assignments has a few thousand
_DEEPEST = 20  # containers within containers
_DTYPES = {np.dtype(name).str: np.dtype(name) for name in ("bool", "u1", "u2", "u4", "u8", "i1", "i2", "i4", "i8")} | {
    np.dtype(name).str: np.dtype(name) for name in ("f2", "f4", "f8", "c8", "c16")
}
_PREFIX = struct.Struct(">II")
_SIMPLE = (type(None), bool, int, float, str)


class Malformed(ValueError):
    """A message that is none: the other side broke off, or does not keep to the format."""


class NotPlain(TypeError):
    """A value that cannot cross."""


class Codec:
    """Writes values down and reads them back.

    Parameters
    ----------
    outward : callable, optional
        Given a value that is not plain data, returns ``[tag, field, ...]`` to be sent in its place, with a tag of its
        own and fields that are plain; or raises `NotPlain`. Without it, such a value cannot be sent.
    inward : mapping of str to callable, optional
        For each such tag, what makes a value of the fields. It must take the fields for lies until it has checked them,
        and raise `Malformed` where they are.
    """

    def __init__(
        self,
        outward: Callable[[Any], list] | None = None,
        inward: Mapping[str, Callable[..., Any]] | None = None,
    ) -> None:
        self._outward = outward or _refuse
        self._inward = dict(inward or {})

    def pack(self, value: Any) -> bytes:
        """Write a value down.

        Raises
        ------
        NotPlain
            If it, or something in it, cannot cross.
        """
        memory: list[bytes] = []
        try:
            header = json.dumps(self._written(value, memory, 0), check_circular=False).encode()
        except ValueError as error:  # a whole number of thousands of digits
            raise NotPlain(str(error)) from None
        body = b"".join(memory)
        if len(header) + len(body) > LARGEST_MESSAGE:
            raise NotPlain(f"more than {LARGEST_MESSAGE} bytes cannot cross")
        return _PREFIX.pack(len(header), len(body)) + header + body

    def unpack(self, header: bytes, body: bytes) -> Any:
        """Read a value back.

        Raises
        ------
        Malformed
            If the bytes are not what `pack` would have made.
        """
        try:
            reader = _Reader(body, self._inward)
            value = reader.read(json.loads(header), 0)
        except (ValueError, RecursionError) as error:  # Malformed is a ValueError, as are all errors of json
            raise Malformed(f"not a message: {error}") from None
        if reader.position != len(body):
            raise Malformed("not a message: there is memory left that no array claims")
        return value

    def _written(self, value: Any, memory: list[bytes], depth: int) -> Any:
        kind = type(value)
        if kind in _SIMPLE:
            return value
        if depth > _DEEPEST:
            raise NotPlain("too many containers within containers")
        # numpy's numbers come first: a float64 is a Python float as well.
        if isinstance(value, np.ndarray | np.generic):
            array = np.asarray(value)
            if array.dtype.kind == "f" and array.dtype.itemsize > 8:
                array = array.astype(np.float64)
            dtype = array.dtype.newbyteorder("=").str
            if dtype in _DTYPES:
                memory.append(array.astype(dtype, copy=False).tobytes())
                return ["number", dtype] if isinstance(value, np.generic) else ["array", dtype, *array.shape]
        for simple, made_of in ((float, float.__float__), (int, int.__int__), (str, str.__str__)):
            if isinstance(value, simple):
                return made_of(value)
        if isinstance(value, list):
            return ["list", *(self._written(entry, memory, depth + 1) for entry in list.__iter__(value))]
        if isinstance(value, tuple):
            return ["tuple", *(self._written(entry, memory, depth + 1) for entry in tuple.__iter__(value))]
        if isinstance(value, Mapping):
            items = list(dict.items(value) if isinstance(value, dict) else value.items())
            return ["dict", *(self._written(one, memory, depth + 1) for pair in items for one in pair)]
        tag, *fields = self._outward(value)
        return [tag, *(self._written(field, memory, depth + 1) for field in fields)]


class _Reader:
    """Goes through a header once, and takes what arrays need from the memory that came with it."""

    def __init__(self, body: bytes, inward: dict[str, Callable[..., Any]]) -> None:
        self.body = body
        self.inward = inward
        self.position = 0

    def read(self, written: Any, depth: int) -> Any:
        if type(written) in _SIMPLE:
            return written
        if type(written) is not list or not written or type(written[0]) is not str:
            raise Malformed("a container that does not say what it is")
        if depth > _DEEPEST:
            raise Malformed("too many containers within containers")
        tag, *fields = written
        if tag == "array":
            return self._array(fields)
        if tag == "number":
            if len(fields) != 1:
                raise Malformed("a number of no known type")
            return self._array(fields)[()]
        if tag == "dict":
            entries = [self.read(field, depth + 1) for field in fields]
            if len(entries) % 2 or not all(type(key) in _SIMPLE for key in entries[::2]):
                raise Malformed("a dict whose keys are not plain")
            return dict(zip(entries[::2], entries[1::2], strict=True))
        if tag == "list":
            return [self.read(field, depth + 1) for field in fields]
        if tag == "tuple":
            return tuple(self.read(field, depth + 1) for field in fields)
        if tag not in self.inward:
            raise Malformed(f"a container of an unknown kind, {tag[:20]!r}")
        try:
            return self.inward[tag](*(self.read(field, depth + 1) for field in fields))
        except TypeError as error:  # too many fields, or too few
            raise Malformed(str(error)) from None

    def _array(self, fields: list) -> np.ndarray:
        name, *shape = fields or [None]
        if type(name) is not str or name not in _DTYPES:
            raise Malformed("an array of no known type")
        if len(shape) > 32 or not all(type(size) is int and 0 <= size <= LARGEST_MESSAGE for size in shape):
            raise Malformed("an array of no possible shape")
        dtype, start = _DTYPES[name], self.position
        count = math.prod(shape)
        self.position += count * dtype.itemsize
        if self.position > len(self.body):
            raise Malformed("an array that is larger than its memory")
        # A copy, which may be written to.
        return np.frombuffer(self.body, dtype, count, start).reshape(shape).copy()


def _refuse(value: Any) -> list:
    raise NotPlain(f"{type(value).__name__} is no plain data")


def send(connection: socket.socket, message: bytes) -> None:
    """Send what `Codec.pack` has made.

    Raises
    ------
    Malformed
        If the other side has gone.
    """
    try:
        connection.sendall(message)
    except TimeoutError:
        raise
    except OSError as error:
        raise Malformed(f"the connection has ended: {error}") from None


def receive(connection: socket.socket, deadline: float | None = None) -> tuple[bytes, bytes]:
    """Receive a message, as header and body for `Codec.unpack`.

    Parameters
    ----------
    connection : socket
        A stream.
    deadline : float, optional
        Until when to wait, on the clock of `time.monotonic`; for ever where left out.

    Raises
    ------
    Malformed
        If the other side has gone, announces more than it may send, or speaks out of turn.
    TimeoutError
        If the whole message has not come by then.
    """
    data = _receive(connection, deadline, _PREFIX.size, b"")
    header_size, body_size = _PREFIX.unpack_from(data)
    size = header_size + body_size
    if size > LARGEST_MESSAGE:
        raise Malformed(f"a message of {size} bytes was announced; {LARGEST_MESSAGE} are the most")
    data = _receive(connection, deadline, _PREFIX.size + size, data)
    if len(data) > _PREFIX.size + size:
        raise Malformed("two messages at a time, where each side speaks in turn")
    return data[_PREFIX.size : _PREFIX.size + header_size], data[_PREFIX.size + header_size :]


def _receive(connection: socket.socket, deadline: float | None, size: int, data: bytes) -> bytes:
    """Receive until there are at least `size` bytes, those of `data` counted in."""
    parts, received = [data], len(data)
    while received < size:
        if deadline is not None:
            connection.settimeout(max(deadline - time.monotonic(), 1e-3))
        try:
            part = connection.recv(max(size - received, 65_536))
        except TimeoutError:
            raise
        except OSError as error:
            raise Malformed(f"the connection has ended: {error}") from None
        if not part:
            raise Malformed("the connection has ended")
        if deadline is not None and time.monotonic() > deadline:  # one byte at a time would else go on for ever
            raise TimeoutError
        parts.append(part)
        received += len(part)
    return b"".join(parts)
