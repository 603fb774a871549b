"""Namespaces, capabilities and resource limits for a student's process, set by system calls.

Python has `os.unshare` since 3.12, but nothing for mounts and capabilities, so this module uses ctypes. See
namespaces(7), user_namespaces(7), mount(2), capabilities(7).
"""

import contextlib
import ctypes
import os
import resource
import signal
import sys

from course_lib.border.limits import MEBIBYTE

_libc = ctypes.CDLL(None, use_errno=True)

_NEW_NAMESPACES = {
    "mount": 0x0002_0000,
    "uts": 0x0400_0000,
    "ipc": 0x0800_0000,
    "user": 0x1000_0000,
    "pid": 0x2000_0000,
    "net": 0x4000_0000,
}
_NOSUID, _NODEV, _NOEXEC = 2, 4, 8
_PR_SET_PDEATHSIG, _PR_SET_NO_NEW_PRIVS, _PR_CAPBSET_DROP, _PR_SET_DUMPABLE = 1, 38, 24, 4
_CAPABILITY_VERSION_3 = 0x2008_0522

NOBODY = 65_534  # the user nobody, which by convention owns no files

SCRATCH = "/scratch"  # the scratch folder in a sandbox, which student code can write to


def mount_proc() -> None:
    """Mount a /proc that shows the processes of this namespace, and no others."""
    _call("mount", b"proc", b"/proc", b"proc", _NOSUID | _NODEV | _NOEXEC, None)


def become_nobody() -> None:
    """Stop being root for good. The kernel does not enforce the limit on processes for root."""
    os.setgroups([])
    os.setresgid(NOBODY, NOBODY, NOBODY)
    os.setresuid(NOBODY, NOBODY, NOBODY)
    # A process that has changed its user cannot open its own files in /proc until it is dumpable again.
    _call("prctl", _PR_SET_DUMPABLE, 1, 0, 0, 0)


def unshare() -> None:
    """Move to new namespaces. The next child will be the first process in the PID namespace; there is no network."""
    user, group = os.geteuid(), os.getegid()
    _call("unshare", sum(_NEW_NAMESPACES.values()))
    for name, text in (("setgroups", "deny"), ("uid_map", f"{NOBODY} {user} 1"), ("gid_map", f"{NOBODY} {group} 1")):
        with open(f"/proc/self/{name}", "w") as file:
            file.write(text)


def furnish(scratch_megabytes: int) -> None:
    """Mount /proc and private writable folders for the first process of the new namespaces."""
    mount_proc()
    for folder in ("/dev/shm", SCRATCH):
        options = f"size={scratch_megabytes}m,nr_inodes=10000,mode=700".encode()
        _call("mount", b"tmpfs", folder.encode(), b"tmpfs", _NOSUID | _NODEV, options)
    with open("/proc/sys/user/max_user_namespaces", "w") as file:  # forbid user namespaces inside this one
        file.write("0")


def give_up_capabilities() -> None:
    """Drop every capability in this user namespace for good."""
    _call("prctl", _PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    with open("/proc/sys/kernel/cap_last_cap") as file:
        last = int(file.read())
    for capability in range(last + 1):
        _call("prctl", _PR_CAPBSET_DROP, capability, 0, 0, 0)
    header = (ctypes.c_uint32 * 2)(_CAPABILITY_VERSION_3, 0)
    _call("capset", header, (ctypes.c_uint32 * 6)())


def limit_processes(max_processes: int) -> None:
    """Limit processes and threads in this user namespace; outside of one, all of the user's processes would count."""
    resource.setrlimit(resource.RLIMIT_NPROC, (max_processes, max_processes))


def limit(memory_megabytes: int, file_megabytes: int, cpu_seconds: int) -> None:
    """Limit the resources of this process, and of each process that it starts."""
    for what, maximum in {
        resource.RLIMIT_AS: memory_megabytes * MEBIBYTE,
        resource.RLIMIT_FSIZE: file_megabytes * MEBIBYTE,
        resource.RLIMIT_CPU: cpu_seconds,
        resource.RLIMIT_NOFILE: 256,
        resource.RLIMIT_CORE: 0,
    }.items():
        _, hard = resource.getrlimit(what)
        maximum = maximum if hard == resource.RLIM_INFINITY else min(maximum, hard)
        with contextlib.suppress(ValueError):  # the system does not support this limit
            resource.setrlimit(what, (maximum, maximum))


def end_with_parent() -> None:
    """Let the kernel kill this process when its parent ends; this works only on Linux."""
    if sys.platform == "linux":
        _call("prctl", _PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)


def _call(name: str, *arguments: object) -> None:
    """Call a function in the C library; if it fails, raise an OSError that names it."""
    longs = [ctypes.c_ulong(a) if isinstance(a, int) else a for a in arguments]
    if getattr(_libc, name)(*longs) != 0:
        number = ctypes.get_errno()
        raise OSError(number, f"{name}: {os.strerror(number)}")
