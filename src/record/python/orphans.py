"""Runs a command and adopts what outlives its parent, for flamediff.

usage: python orphans.py STATUS VARIABLE COMMAND...

CPU time of a process is only known to the parent that waits for it. Processes that nobody waits for, such as the fork server of
multiprocessing with all its workers, or a daemon, come to this one (PR_SET_CHILD_SUBREAPER, Linux). Each is written to STATUS.orphans as
`PID SECONDS`, with the children that it waited for itself. STATUS.end tells that the command has ended. What still runs a moment
after that and after the program's shell (its number is in STATUS.shell) is killed.

VARIABLE is the name of an environment variable that Python may set for itself at start-up (PEP 538), or empty.
"""

import os
import signal
import sys
import time

GRACE_SECONDS = 0.3
MAX_SECONDS = 5
PR_SET_CHILD_SUBREAPER = 36

status, variable = sys.argv[1:3]
command = sys.argv[3:]


def run():
    os.environ.pop(variable, None)
    # Python ignores these, and what is ignored stays ignored in a new program.
    for name in ("SIGPIPE", "SIGXFSZ"):
        signal.signal(getattr(signal, name), signal.SIG_DFL)
    os.execvp(command[0], command)


def can_adopt():
    try:
        import ctypes

        return ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) == 0
    except (ImportError, OSError, AttributeError):
        return False


if not can_adopt():
    run()
child = os.fork()
if child == 0:
    try:
        run()
    finally:
        os._exit(127)


def interrupt(number, frame):
    try:
        os.kill(child, number)
    except OSError:
        pass


signal.signal(signal.SIGINT, interrupt)
# A program may end its whole process group.
for number in (signal.SIGTERM, signal.SIGHUP):
    signal.signal(number, lambda number, frame: None)
orphans = os.open(status + ".orphans", os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)


def wait(options):
    pid, _, usage = os.wait4(-1, options)
    if pid not in (0, child):
        os.write(orphans, ("%d %.6f\n" % (pid, usage.ru_utime + usage.ru_stime)).encode())
    return pid


def is_program_running():
    try:
        with open(status + ".shell") as file:
            os.kill(int(file.read()), 0)
        return True
    except (OSError, ValueError):
        return False


def kill_children():
    for name in os.listdir("/proc"):
        try:
            with open("/proc/%s/stat" % name, "rb") as file:
                parent = int(file.read().rpartition(b")")[2].split()[1])
            if parent == os.getpid():
                os.kill(int(name), signal.SIGKILL)
        except (OSError, ValueError, IndexError):
            pass


while wait(0) != child:
    pass
open(status + ".end", "w").close()
ended = None
while True:
    try:
        if wait(os.WNOHANG) != 0:
            continue
    except ChildProcessError:
        break
    if ended is None and not is_program_running():
        ended = time.monotonic()
    waited = 0 if ended is None else time.monotonic() - ended
    if waited > MAX_SECONDS:
        break
    if waited > GRACE_SECONDS:
        kill_children()
    time.sleep(0.01)
