"""Runs before the program, for flamediff: starts counting its calls, or waits until the sampler is there.

Python imports this module at start-up because its folder comes first on PYTHONPATH. The sitecustomize module that Python would
have found without it runs after it.
"""

import os
import sys
import time

HERE = os.path.dirname(__file__)
# Sleeps that a sample met, after which the sampler is surely there.
ENOUGH = 3


def stops():
    """How often this process gave up the processor by itself."""
    with open("/proc/self/status", "rb") as file:
        for line in file:
            if line.startswith(b"voluntary_ctxt_switches"):
                return int(line.split()[1])
    return 0


def wait(folder, seconds):
    """Each sample stops the process, so that a sleep that one met gives up the processor more than once."""
    clock = getattr(time, "monotonic", time.time)
    started = clock()
    met = 0
    # Some of the first samples are of the sampler's own beginning.
    while met < ENOUGH and clock() - started < seconds:
        before = stops()
        time.sleep(0.01)
        if stops() - before > 1:
            met += 1
    with open(os.path.join(folder, "waited-%d" % os.getpid()), "w") as file:
        file.write("%.3f" % (clock() - started))


def wait_for_sampler(folder, seconds):
    """The sampler looks for new processes ten times a second; without the wait it would miss what a program does first."""
    # What the program starts itself does not wait, and finds the environment of the user.
    others = [path for path in os.environ.pop("PYTHONPATH", "").split(os.pathsep) if path != HERE]
    if others:
        os.environ["PYTHONPATH"] = os.pathsep.join(others)
    # A script may start many interpreters.
    for name in os.listdir(folder):
        if name.startswith("wait-"):
            try:
                os.rmdir(os.path.join(folder, name))
            except OSError:
                continue
            wait(folder, seconds)
            return


def run_other():
    """The sitecustomize module that comes next on sys.path, under its own name."""
    sys.path[:] = [folder for folder in sys.path if os.path.abspath(folder or ".") != HERE]
    own = sys.modules.pop("sitecustomize", None)
    try:
        import sitecustomize  # noqa: F401
    except ImportError as error:
        if getattr(error, "name", "sitecustomize") != "sitecustomize":
            raise
    finally:
        if own is not None:
            sys.modules.setdefault("sitecustomize", own)


try:
    if "FLAMEDIFF_WAIT" in os.environ:
        wait_for_sampler(os.environ.pop("FLAMEDIFF_WAIT"), float(os.environ.pop("FLAMEDIFF_WAIT_SECONDS", "0")))
    elif sys.version_info >= (3, 8):
        import flamediff_counts

        del sys.modules["flamediff_counts"]
        flamediff_counts.start()
except Exception:
    # Nothing of this may make the program fail; without a finished file there are no counts.
    pass
run_other()
