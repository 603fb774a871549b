"""A seccomp(2) filter for system calls that notebooks do not need and that could bypass the sandbox.

For example, kernel keyrings are not isolated by namespaces, sockets to a virtual machine's host belong to no network
namespace, and memory behind a file descriptor is not counted as any process's private memory.
"""

import ctypes
import errno
import platform
import struct

_PR_SET_SECCOMP, _MODE_FILTER = 22, 2
_ALLOW, _REFUSE = 0x7FFF_0000, 0x0005_0000 | errno.EPERM
_AF_VSOCK = 40
_OTHER_INTERFACE = 0x4000_0000  # x32 calls have numbers from here on, which would bypass the filter

# For each machine: its audit architecture, and the numbers of socket and of the refused calls.
_MACHINES = {
    "x86_64": (0xC000_003E, 41, (248, 249, 250, 298, 319, 321, 323, 425, 447)),
    "aarch64": (0xC000_00B7, 198, (217, 218, 219, 241, 279, 280, 282, 425, 447)),
}
# add_key, request_key, keyctl, perf_event_open, memfd_create, bpf, userfaultfd, io_uring_setup, memfd_secret

# The Berkeley packet filter instructions used here.
_LOAD, _IF_EQUAL, _IF_AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06
_NUMBER, _MACHINE, _FIRST_ARGUMENT = 0, 4, 16  # offsets in struct seccomp_data


def refuse_ways_around() -> None:
    """Refuse these calls for this process and its children; do nothing on machines whose numbers are not listed.

    Raises
    ------
    OSError
        If the kernel does not accept the filter.
    """
    if platform.machine() not in _MACHINES:
        return
    machine, socket, refused = _MACHINES[platform.machine()]
    program = [
        (_LOAD, 0, 0, _MACHINE),
        (_IF_EQUAL, 1, 0, machine),
        (_RETURN, 0, 0, _REFUSE),
        (_LOAD, 0, 0, _NUMBER),
        (_IF_AT_LEAST, len(refused) + 3, 0, _OTHER_INTERFACE),
        *((_IF_EQUAL, len(refused) + 2 - index, 0, number) for index, number in enumerate(refused)),
        (_IF_EQUAL, 0, 3, socket),
        (_LOAD, 0, 0, _FIRST_ARGUMENT),
        (_IF_EQUAL, 0, 1, _AF_VSOCK),
        (_RETURN, 0, 0, _REFUSE),
        (_RETURN, 0, 0, _ALLOW),
    ]
    instructions = b"".join(struct.pack("=HBBI", *instruction) for instruction in program)
    memory = ctypes.create_string_buffer(instructions, len(instructions))
    filter_ = struct.pack("@HP", len(program), ctypes.addressof(memory))
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_PR_SET_SECCOMP, _MODE_FILTER, ctypes.create_string_buffer(filter_, len(filter_)), 0, 0) != 0:
        raise OSError(ctypes.get_errno(), "the system call filter was not accepted")
