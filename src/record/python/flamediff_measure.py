"""Runs benchmarks a fixed number of times, each below a stack frame that carries its name.

FLAMEDIFF_SUITE names a folder: plan.json says what to run, and each process appends what it ran to a file of its own.
"""
import gc
import json
import os
import random
import re
import sys
import threading
import time
import types

FOLDER = os.environ.get("FLAMEDIFF_SUITE", "")
# The first run estimates seconds per call from calls that together take this long.
CALIBRATION_SECONDS = 0.02
# A longer first call says enough.
LONG_CALL_SECONDS = 0.1
# Names end up in stacks, tables and links.
MAX_NAME_LENGTH = 500


def _read_plan():
    try:
        with open(os.path.join(FOLDER, "plan.json"), encoding="utf-8") as file:
            return json.load(file)
    except (OSError, ValueError):
        return {}


def _compile(pattern):
    try:
        return re.compile(pattern) if pattern else None
    except re.error:
        return re.compile(re.escape(pattern))


PLAN = _read_plan()
# Calls per benchmark; None in the first run, which finds out how long a call takes.
CALLS = PLAN.get("calls")
PATTERN = _compile(PLAN.get("pattern"))
# Files of benchmarks that were brought from head to base.
BROUGHT = set(PLAN.get("brought", []))
# Function names by file that the change touches, to run their benchmarks first.
TOUCHED = {file: set(names) for file, names in PLAN.get("touched", {}).items()}

# When the first run has taken as long as it may, in seconds of the clock.
UNTIL = PLAN.get("until")
_has_begun = False


def plain_name(text):
    """A name as it stands in stacks: one line, no separator of stacks, no address."""
    text = re.sub(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+", " ", text).replace(";", ",")
    text = re.sub(r"[\ud800-\udfff]", "\ufffd", text)
    text = re.sub(r"\b0x[0-9a-fA-F]{4,}\b", "0xN", text, flags=re.ASCII).strip()
    return text if len(text) <= MAX_NAME_LENGTH else text[: MAX_NAME_LENGTH - 1] + "\u2026"


def is_wanted(name):
    """Whether a benchmark runs in this run."""
    if CALLS is not None:
        return name in CALLS
    return PATTERN is None or PATTERN.search(name) is not None


def is_late(name):
    """Whether the first run has no time left for a benchmark, which is then left out; the first of a process always runs."""
    global _has_begun
    if UNTIL is None or time.time() < UNTIL or not _has_begun:
        _has_begun = True
        return False
    problem(name, "left-out", "budget")
    return True


def record(**event):
    """Appends an event; a process that is killed later loses nothing."""
    path = os.path.join(FOLDER, "%d.jsonl" % os.getpid())
    try:
        with open(path, "a", encoding="utf-8") as file:
            file.write(json.dumps(event) + "\n")
    except OSError:
        pass


def problem(name, kind, reason):
    record(event="problem", name=plain_name(name), kind=kind, reason=reason)


def seed():
    """The same random numbers in every run and on both sides."""
    random.seed(0)
    numpy = sys.modules.get("numpy")
    try:
        numpy.random.seed(0)
    except Exception:
        pass


def _repeat(target, args, kwargs, calls):
    result = None
    for _ in range(calls):
        result = target(*args, **kwargs)
    return result


def root_frame(name, function=_repeat):
    """A function that calls a target; in stacks it has the benchmark's name."""
    changes = {"co_name": name, "co_filename": "<benchmark>", "co_firstlineno": 1}
    if hasattr(function.__code__, "co_qualname"):
        changes["co_qualname"] = name
    return types.FunctionType(function.__code__.replace(**changes), globals(), name)


def _begin_thread(thread):
    _Threads.begin(thread)


class _Threads:
    """Threads that a benchmark starts are part of it: their stacks have its name, too."""

    begin = threading.Thread._bootstrap_inner

    def __init__(self, name):
        self.root = root_frame(name, _begin_thread)

    def __enter__(self):
        threading.Thread._bootstrap_inner = self.root

    def __exit__(self, *_):
        threading.Thread._bootstrap_inner = _Threads.begin


try:
    import resource

    def _cpu():
        children = resource.getrusage(resource.RUSAGE_CHILDREN)
        return time.process_time() + children.ru_utime + children.ru_stime
except ImportError:
    _cpu = time.process_time


class _Clock:
    """Adds up CPU and wall seconds of what runs inside, and shows it to a watcher."""

    def __init__(self, watcher=None):
        self.cpu = self.wall = 0.0
        self.watcher = watcher

    def __enter__(self):
        if self.watcher:
            self.watcher.__enter__()
        self._wall = time.perf_counter()
        self._start = _cpu()

    def __exit__(self, *_):
        self.cpu += _cpu() - self._start
        self.wall += time.perf_counter() - self._wall
        if self.watcher:
            self.watcher.__exit__()


class _Paused:
    """No tracing (coverage, debuggers) while a benchmark runs; garbage collection off where its own tool turns it off."""

    def __init__(self, collects):
        self.collects = collects

    def __enter__(self):
        gc.collect()
        self.state = sys.gettrace(), gc.isenabled()
        sys.settrace(None)
        if not self.collects:
            gc.disable()

    def __exit__(self, *_):
        trace, collects = self.state
        sys.settrace(trace)
        if collects:
            gc.enable()


class Benchmark:
    """One benchmark to run.

    target(*args, **kwargs) is one call. prepare() runs before every chunk of calls and finish() after it, neither of them is
    measured; prepare may return (args, kwargs). chunk is calls per prepare(), else the calls are divided into so many samples.
    most_calls is what the suite itself asks for, beyond which a failure says nothing about the code.
    """

    def __init__(self, name, target, args=(), kwargs=None, **options):
        self.name = plain_name(name)
        self.target, self.args, self.kwargs = target, args, kwargs or {}
        self.file = options.get("file")
        self.prepare, self.finish = options.get("prepare"), options.get("finish")
        self.chunk, self.samples = options.get("chunk"), options.get("samples")
        self.collects = options.get("collects", True)
        self.most_calls = options.get("most_calls")
        self.warms_up = options.get("warms_up", True)
        # target takes the number of calls as its last argument and makes them itself
        self.counts = options.get("counts", False)

    def run(self):
        """Result of the last call. Records calls and seconds; raises what the target raises."""
        seed()
        root = root_frame(self.name)
        with _Paused(self.collects), _Threads(self.name):
            return self._calibrate(root) if CALLS is None else self._measure(root)

    def _measure(self, root):
        calls = CALLS[self.name]
        clock = _Clock()
        if calls > 1 and self.warms_up and not self.prepare:
            self._call(_repeat, 1, _Clock())
        result = self._calls(root, calls, clock)
        record(event="benchmark", name=self.name, calls=calls, cpu=clock.cpu, wall=clock.wall)
        return result

    def _calibrate(self, root):
        began = time.perf_counter()
        # What prepare() reaches is not measured.
        reached = _Reached()
        first, later = _Clock(reached), _Clock()
        result = self._calls(root, 1, first)
        calls, most = 0, None
        batch = 1
        while later.wall < CALIBRATION_SECONDS and time.perf_counter() - began < LONG_CALL_SECONDS:
            try:
                result = self._calls(root, batch, later)
            except Exception:
                if self.most_calls is None or calls + batch < self.most_calls:
                    raise
                most = self.most_calls
                break
            calls += batch
            batch *= 2
        clock, measured = (later, calls) if calls > 0 else (first, 1)
        record(
            event="estimate",
            name=self.name,
            file=os.path.realpath(self.file) if self.file else None,
            cpu=clock.cpu / measured,
            wall=clock.wall / measured,
            outside=max(0.0, time.perf_counter() - began - first.wall - later.wall) / (calls + 1),
            spent=time.perf_counter() - began,
            touched=reached.any(),
            most=most,
        )
        return result

    def _calls(self, root, calls, clock):
        if self.prepare is None and self.finish is None:
            return self._call(root, calls, clock)
        result = None
        chunk = self.chunk or max(1, calls // (self.samples or 1))
        for done in range(0, calls, chunk):
            prepared = self.prepare() if self.prepare else None
            if prepared:
                self.args, self.kwargs = prepared
            try:
                result = self._call(root, min(chunk, calls - done), clock)
            finally:
                if self.finish:
                    self.finish(*self.args, **self.kwargs)
        return result

    def _call(self, root, calls, clock):
        if self.counts:
            with clock:
                return root(self.target, (*self.args, calls), self.kwargs, 1)
        with clock:
            return root(self.target, self.args, self.kwargs, calls)


class _Reached:
    """Which functions run inside, if the change touches any."""

    def __enter__(self):
        self.codes = set()
        self.stop = None
        if not TOUCHED:
            return
        if hasattr(sys, "monitoring"):
            self._monitor()
        else:
            self._profile()

    def __exit__(self, *_):
        if self.stop:
            self.stop()

    def any(self):
        return any(self._is_touched(code) for code in self.codes)

    def _is_touched(self, code):
        names = TOUCHED.get(os.path.realpath(code.co_filename))
        if names is None:
            return False
        qualified = getattr(code, "co_qualname", None)
        return qualified in names if qualified else any(name.split(".")[-1] == code.co_name for name in names)

    def _monitor(self):
        monitoring = sys.monitoring
        tool = next((tool for tool in (4, 3, 5) if monitoring.get_tool(tool) is None), None)
        if tool is None:
            return

        def started(code, _):
            self.codes.add(code)
            return monitoring.DISABLE

        monitoring.use_tool_id(tool, "flamediff")
        monitoring.register_callback(tool, monitoring.events.PY_START, started)
        monitoring.set_events(tool, monitoring.events.PY_START)
        monitoring.restart_events()

        def stop():
            monitoring.set_events(tool, 0)
            monitoring.register_callback(tool, monitoring.events.PY_START, None)
            monitoring.free_tool_id(tool)

        self.stop = stop

    def _profile(self):
        try:
            from _lsprof import Profiler
        except ImportError:
            return
        if sys.getprofile() is not None:
            return
        profiler = Profiler(subcalls=False, builtins=False)
        profiler.enable()

        def stop():
            profiler.disable()
            self.codes = {entry.code for entry in profiler.getstats() if hasattr(entry.code, "co_filename")}

        self.stop = stop
