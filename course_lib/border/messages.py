"""The messages between a student's process and the grader's: which values they can hold, and their format.

Messages hold plain data: None, booleans, numbers, strings, lists, tuples, sets, dicts, and numpy arrays of numbers. An
instance of a subclass, such as a named tuple, arrives as an instance of the plain type, and a fraction or a decimal
number as a float. Any other object stays in its process; `Codec` can send a description in its place.

Unlike pickle, unpacking never runs code from the message. Messages are not trusted: for any bytes at all,
`Codec.unpack` returns plain data (or what the functions in `inward` make of it) or raises `Malformed`.

On the wire, a message is two lengths (4 bytes each, big-endian), a header in JSON, and the contents of all arrays in
the order in which the header lists them. In the header, a value that JSON cannot express is an object whose only key is
the character NUL: ``["array", dtype, *shape]``, ``["number", dtype]``, ``["tuple", ...]``, ``["set", ...]``,
``["complex", real, imaginary]``, and ``["dict", [key, value], ...]`` for a dict with keys that are not strings.
"""

import contextlib
import json
import math
import re
import socket
import struct
import time
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any

import numpy as np

from course_lib.border.limits import DEEPEST_NESTING, LARGEST_MESSAGE

BASE64 = re.compile(r"[A-Za-z0-9+/=\s]*")
_SPECIAL = "\0"
_SPECIAL_KEY = b'"\\u0000": '  # as JSON writes it
_TYPES = ("bool", "u1", "u2", "u4", "u8", "i1", "i2", "i4", "i8", "f2", "f4", "f8", "c8", "c16")
_DTYPES = {np.dtype(name).str: np.dtype(name) for name in _TYPES}
_ATOMS = {int, float, str, bool, type(None)}  # what JSON expresses as it is
_PREFIX = struct.Struct(">II")

EXACT = (Fraction, Decimal)  # right numbers, if unusual ones


class Malformed(ValueError):
    """The other side closed the connection or broke the format."""


class NotPlain(TypeError):
    """A value that cannot be sent."""


class Codec:
    """Packs values into messages and unpacks them.

    Parameters
    ----------
    outward : callable, optional
        Given a value that is not plain data, returns ``[tag, field, ...]`` to send in its place, with plain data as
        fields, or raises `NotPlain`. Default: such a value cannot be sent.
    inward : mapping of str to callable, optional
        For each such tag, the function that makes a value from the fields. It must check the fields, and raise
        `Malformed` if they are wrong.
    """

    def __init__(
        self,
        outward: Callable[[Any], list] | None = None,
        inward: Mapping[str, Callable[..., Any]] | None = None,
    ) -> None:
        self._outward = outward or _refuse
        self._inward = dict(inward or {})
        self._memory: list[bytes] = []
        self._special = 0  # how many values of the message JSON cannot express
        self._encoder = json.JSONEncoder(default=self._written, check_circular=False)
        self._decoder = json.JSONDecoder(object_hook=self._read)
        self._body = b""
        self._position = 0

    def pack(self, value: Any) -> bytes:
        """Pack a value into a message.

        Raises
        ------
        NotPlain
            If the value, or something in it, cannot be sent.
        """
        self._memory, self._special = [], 0
        try:
            header = self._encoder.encode(self._expressible(value)).encode()
        except (ValueError, TypeError, RecursionError) as error:
            raise NotPlain(str(error)) from None
        body = b"".join(self._memory)
        self._require_no_special_key(header)
        if len(header) + len(body) > LARGEST_MESSAGE:
            raise NotPlain(f"more than {LARGEST_MESSAGE} bytes cannot be sent")
        return _PREFIX.pack(len(header), len(body)) + header + body

    def unpack(self, header: bytes, body: bytes) -> Any:
        """Unpack the value in a message.

        Raises
        ------
        Malformed
            If the bytes are not a valid message.
        """
        _require_flat(header)
        self._body, self._position = body, 0
        try:
            value = self._decoder.decode(header.decode())
        except (ValueError, TypeError, RecursionError) as error:  # raised by json, or by `inward` for false fields
            raise Malformed(f"not a message: {error}") from None
        if self._position != len(body):
            raise Malformed("not a message: it has bytes left over that belong to no array")
        return value

    def _require_no_special_key(self, header: bytes) -> None:
        if header.count(_SPECIAL_KEY) != self._special:
            raise NotPlain("a dict has a key that is reserved for messages")

    def _expressible(self, value: Any) -> Any:
        """Tag what JSON would take for something else: it has neither tuples, nor keys that are not strings."""
        if isinstance(value, dict):
            if all(type(key) is str for key in value):
                return {key: self._expressible(entry) for key, entry in value.items()}
            return self._tagged("dict", [[self._expressible(part) for part in pair] for pair in value.items()])
        if isinstance(value, list):
            return [entry if type(entry) in _ATOMS else self._expressible(entry) for entry in value]
        if isinstance(value, tuple):
            return self._tagged("tuple", map(self._expressible, value))
        if isinstance(value, set | frozenset):
            return self._tagged("set", map(self._expressible, value))
        if isinstance(value, complex) and not isinstance(value, np.generic):
            return self._tagged("complex", [value.real, value.imag])
        return value

    def _tagged(self, tag: str, fields: Iterable[Any]) -> dict[str, list]:
        self._special += 1
        return {_SPECIAL: [tag, *fields]}

    def _written(self, value: Any) -> Any:
        """Encode a value that JSON cannot express."""
        if isinstance(value, np.ndarray | np.generic) or type(value) in EXACT:
            array = as_floats(np.asarray(value))
            if array.dtype.kind == "f" and array.dtype.itemsize > 8:
                array = array.astype(np.float64)
            dtype = array.dtype.newbyteorder("=").str
            if dtype in _DTYPES:
                self._memory.append(array.astype(dtype, copy=False).tobytes())
                shape = array.shape if isinstance(value, np.ndarray) else ()
                return self._tagged("array" if isinstance(value, np.ndarray) else "number", [dtype, *shape])
        if isinstance(value, Mapping):  # such as params, which may be another kind of mapping
            return self._expressible(dict(value.items()))
        tag, *fields = self._outward(value)
        return self._tagged(tag, map(self._expressible, fields))

    def _read(self, written: dict[str, Any]) -> Any:
        """Decode a value that JSON cannot express."""
        if _SPECIAL not in written:
            return written
        fields = written[_SPECIAL]
        if len(written) != 1 or type(fields) is not list or not fields or type(fields[0]) is not str:
            raise Malformed("a value without a tag")
        tag = fields[0]
        if tag == "array":
            return self._array(fields[1:])
        if tag == "number":
            return self._array(fields[1:2])[()]
        if tag == "tuple":
            return tuple(fields[1:])
        if tag == "set":
            return set(fields[1:])
        if tag == "complex":
            return complex(*fields[1:])
        if tag == "dict":
            return dict(fields[1:])
        if tag not in self._inward:
            raise Malformed(f"a value of an unknown kind, {tag[:20]!r}")
        return self._inward[tag](*fields[1:])

    def _array(self, fields: list) -> np.ndarray:
        name, *shape = fields
        if type(name) is not str or name not in _DTYPES:
            raise Malformed("an array of an unknown type")
        if len(shape) > 32 or not all(type(size) is int and 0 <= size <= LARGEST_MESSAGE for size in shape):
            raise Malformed("an array of an impossible shape")
        dtype, start, count = _DTYPES[name], self._position, math.prod(shape)
        self._position += count * dtype.itemsize
        if self._position > len(self._body):
            raise Malformed("an array that is larger than the bytes sent for it")
        # A copy can be written to.
        return np.frombuffer(self._body, dtype, count, start).reshape(shape).copy()


def as_floats(array: np.ndarray) -> np.ndarray:
    """Convert an array of Python's own numbers, such as fractions, to float64; return any other array unchanged."""
    if array.dtype.kind == "O" and all(type(entry) in (int, float, *EXACT) for entry in array.flat):
        with contextlib.suppress(OverflowError, ValueError):  # too large, or a signalling nan
            return array.astype(np.float64)
    return array


def _require_flat(header: bytes) -> None:
    """Refuse deeply nested lists, which would exhaust the parser's stack."""
    if header.count(b"[") + header.count(b"{") <= DEEPEST_NESTING:
        return
    # Brackets in strings are counted too, which can only refuse more.
    characters = np.frombuffer(header, np.uint8)
    steps = np.isin(characters, list(b"[{")).astype(np.int8) - np.isin(characters, list(b"]}")).astype(np.int8)
    if np.cumsum(steps, dtype=np.int64).max() > DEEPEST_NESTING:
        raise Malformed("not a message: its lists are nested too deeply")


def _refuse(value: Any) -> list:
    raise NotPlain(f"{type(value).__name__} is not plain data")


def send(connection: socket.socket, message: bytes) -> None:
    """Send a message from `Codec.pack`.

    Raises
    ------
    Malformed
        If the other side has closed the connection.
    TimeoutError
        If the connection has a timeout and the other side does not receive the message in time.
    """
    try:
        connection.sendall(message)
    except TimeoutError:
        raise
    except OSError as error:
        raise Malformed(f"the connection was closed: {error}") from None


def receive(
    connection: socket.socket, deadline: float | None = None, max_size: int = LARGEST_MESSAGE
) -> tuple[bytes, bytes]:
    """Receive a message, as header and body for `Codec.unpack`.

    Parameters
    ----------
    connection : socket
        A stream.
    deadline : float, optional
        How long to wait, as a time on the clock of `time.monotonic`; default: forever.
    max_size : int
        How many bytes the message may have.

    Raises
    ------
    Malformed
        If the other side has closed the connection, announces a message that is too large, or sends out of turn.
    TimeoutError
        If the whole message has not arrived by the deadline.
    """
    data = _receive(connection, deadline, _PREFIX.size, b"")
    header_size, body_size = _PREFIX.unpack_from(data)
    size = header_size + body_size
    if size > max_size:
        raise Malformed(f"a message of {size} bytes, more than the limit of {max_size}")
    data = _receive(connection, deadline, _PREFIX.size + size, data)
    if len(data) > _PREFIX.size + size:
        raise Malformed("two messages at once, although the sides take turns")
    return data[_PREFIX.size : _PREFIX.size + header_size], data[_PREFIX.size + header_size :]


def _receive(connection: socket.socket, deadline: float | None, size: int, data: bytes) -> bytes:
    """Receive until there are at least `size` bytes, including those in `data`."""
    parts, received = [data], len(data)
    while received < size:
        if deadline is not None:
            connection.settimeout(max(deadline - time.monotonic(), 1e-3))
        try:
            part = connection.recv(max(size - received, 65_536))
        except TimeoutError:
            raise
        except OSError as error:
            raise Malformed(f"the connection was closed: {error}") from None
        if not part:
            raise Malformed("the connection was closed")
        if deadline is not None and time.monotonic() > deadline:  # otherwise, sending byte by byte could go on forever
            raise TimeoutError
        parts.append(part)
        received += len(part)
    return b"".join(parts)
