"""Counts calls of Python functions and notes imports, for flamediff.

The sitecustomize module beside it starts it. Every process writes `PID-TIME.json` when it ends.

Modules imported here would be missing from what the program imports itself, so nothing is imported that start-up does not
import anyway.
"""

import atexit
import os
import sys
import time

HERE = __file__
OURS = (HERE, os.path.join(os.path.dirname(HERE), "sitecustomize.py"))
# co_flags of generators, coroutines, iterable coroutines and asynchronous generators: each resumption is a call for a profiler.
RESUMABLE = 0x20 | 0x80 | 0x100 | 0x200
# What starts the program, and helpers of multiprocessing that are killed rather than ended: they run none of the program's functions.
HELPERS = (b"flamediff_import.py", b"multiprocessing.resource_tracker import main", b"multiprocessing.semaphore_tracker import main", b"multiprocessing.forkserver import main")

# A function that was called this often is not counted any further, so that counting takes seconds whatever the program does.
# Numbers of named functions are told, so they are counted for longer.
MAX_CALLS = 1000000
MAX_NAMED_CALLS = 4000000


def bare(code):
    return (code.co_filename, code.co_firstlineno, getattr(code, "co_qualname", code.co_name))


class Named(object):
    """The functions whose callers are wanted: `name<TAB>end of the file's path`, one per line."""

    def __init__(self, path):
        self.ends = {}
        try:
            with open(path, "rb") as file:
                lines = file.read().decode("utf-8").split("\n")
        except (IOError, OSError):
            lines = []
        for line in lines:
            name, tab, end = line.partition("\t")
            if tab:
                self.ends.setdefault(name, []).append(end)

    def __contains__(self, code):
        return any(code.co_filename.endswith(end) for end in self.ends.get(code.co_name, ()))


class Monitoring(object):
    """Exact counts of function starts through sys.monitoring (Python 3.12 and later), in all threads."""

    def __init__(self, named):
        self.named = named
        self.tool = None
        self.capped = set()
        self.reset()

    def reset(self):
        self.counts = {}
        self.codes = {}
        self.callers = {}
        if self.capped:
            sys.monitoring.restart_events()
        self.capped = set()

    def start(self):
        monitoring = sys.monitoring
        # 0, 1, 2 and 5 are meant for debuggers, coverage, profilers and optimizers.
        for tool in (4, 3):
            try:
                monitoring.use_tool_id(tool, "flamediff")
            except ValueError:
                continue
            self.tool = tool
            monitoring.register_callback(tool, monitoring.events.PY_START, self.make_callback())
            monitoring.set_events(tool, monitoring.events.PY_START)
            return True
        return False

    def make_callback(self):
        # By id: hashing a code object reads all of its bytecode. `codes` keeps the objects alive, so that no id is used twice.
        getframe = sys._getframe
        disable = sys.monitoring.DISABLE

        def started(code, offset):
            key = id(code)
            try:
                calls = self.counts[key] + 1
            except KeyError:
                calls = 1
                self.codes[key] = code
                if code in self.named:
                    self.callers[key] = {}
            self.counts[key] = calls
            callers = self.callers.get(key)
            if calls >= MAX_CALLS and (callers is None or calls >= MAX_NAMED_CALLS):
                self.capped.add(key)
                return disable
            if callers is not None:
                back = getframe(1).f_back
                caller = None if back is None else back.f_code
                callers[caller] = callers.get(caller, 0) + 1

        return started

    def is_whole(self):
        return self.tool is not None and sys.monitoring.get_tool(self.tool) == "flamediff"

    def read(self):
        for key, code in list(self.codes.items()):
            callers = [(bare(by), count) for by, count in list(self.callers.get(key, {}).items()) if by is not None]
            yield code, self.counts[key], None, callers, key in self.capped


class Lsprof(object):
    """Exact counts through the core of cProfile (Python 3.8 to 3.11): each resumption of a generator is a call."""

    # CPU seconds between two looks.
    STEP = 1.0

    def __init__(self, named):
        self.named = named
        self.profilers = []
        self.extra = {}
        self.main = None
        self.is_stopped = False

    def start(self):
        try:
            import _lsprof
            import threading
        except ImportError:
            return False
        self.make = _lsprof.Profiler
        self.main = self.enable()
        threading.setprofile(self.in_thread)
        self.set_timer()
        return True

    def set_timer(self):
        """Stops counting in the main thread after so much CPU time; a timer that the program sets itself takes the place of this one."""
        import _signal

        seconds = float(os.environ.get("FLAMEDIFF_COUNTS_SECONDS", "inf"))
        self.left = float(os.environ.get("FLAMEDIFF_COUNTS_PATIENCE", 0))
        if seconds < 1e6 and _signal.getsignal(_signal.SIGVTALRM) == _signal.SIG_DFL:
            _signal.signal(_signal.SIGVTALRM, self.look)
            _signal.setitimer(_signal.ITIMER_VIRTUAL, seconds, self.STEP)

    def look(self, number, frame):
        """Goes on for a while where no named function has been called so often that more would tell nothing."""
        if self.left > 0 and not self.is_plenty():
            self.left -= self.STEP
            return
        self.end()
        self.stop()

    def stats(self):
        """A garbage collection in between would call back Python code, which is profiled: the table of calls would grow while it is read."""
        import gc

        is_enabled = gc.isenabled()
        gc.disable()
        try:
            return [entry for profiler in self.profilers for entry in profiler.getstats()]
        finally:
            if is_enabled:
                gc.enable()

    def is_plenty(self):
        stats = self.stats()
        return any(entry.callcount >= MAX_NAMED_CALLS and not isinstance(entry.code, str) and entry.code in self.named for entry in stats)

    def stop(self):
        if sys.getprofile() is self.main:
            self.main.disable()
            self.is_stopped = True

    def end(self):
        """A timer outlives execv, and would then kill the program."""
        import _signal

        _signal.setitimer(_signal.ITIMER_VIRTUAL, 0)

    def enable(self):
        profiler = self.make(subcalls=True, builtins=False)
        self.profilers.append(profiler)
        profiler.enable()
        return profiler

    def in_thread(self, frame, event, argument):
        # This event is that of the thread's first function, which the profiler does not see.
        code = frame.f_code
        self.extra[code] = self.extra.get(code, 0) + 1
        self.enable()

    def reset(self):
        # Those of the parent process stay referenced: their entries are on the stack of this one, too.
        self.old = self.profilers
        self.profilers = []
        self.extra = {}
        self.is_stopped = False
        self.main = self.enable()

    def is_whole(self):
        return self.main is not None and (self.is_stopped or sys.getprofile() is self.main)

    def read(self):
        counts = dict(self.extra)
        callers = {}
        for entry in self.stats():
            code = entry.code
            if isinstance(code, str):
                continue
            counts[code] = counts.get(code, 0) + entry.callcount
            for sub in entry.calls or ():
                if not isinstance(sub.code, str) and sub.code in self.named:
                    by = callers.setdefault(sub.code, {})
                    by[code] = by.get(code, 0) + sub.callcount
        for code, count in counts.items():
            yield code, count, None, [(bare(by), n) for by, n in callers.get(code, {}).items()], self.is_stopped


class Starts(Lsprof):
    """Like Lsprof, in Python: also tells how often generators and coroutines were started. Several times slower."""

    # Its number in 3.11; newer versions have sys.monitoring.
    RESUME = 151

    def __init__(self, named):
        Lsprof.__init__(self, named)
        self.reset_counts()

    def reset_counts(self):
        self.counts = {}
        self.starts = {}
        self.callers = {}

    def start(self):
        import threading

        sys.setprofile(self.seen)
        threading.setprofile(self.seen)
        self.set_timer()
        return True

    def is_plenty(self):
        return any(count >= MAX_NAMED_CALLS and code in self.named for code, count in list(self.counts.items()))

    def stop(self):
        if sys.getprofile() == self.seen:
            sys.setprofile(None)
            self.is_stopped = True

    def seen(self, frame, event, argument):
        if event != "call":
            return
        code = frame.f_code
        self.counts[code] = self.counts.get(code, 0) + 1
        if code in self.named and not self.is_resumed(frame, code):
            self.starts[code] = self.starts.get(code, 0) + 1
            back = frame.f_back
            if back is not None:
                by = self.callers.setdefault(code, {})
                by[back.f_code] = by.get(back.f_code, 0) + 1

    def is_resumed(self, frame, code):
        last = frame.f_lasti
        if not code.co_flags & RESUMABLE or last < 0:
            return False
        # 3.11 stands at the instruction RESUME already, whose argument is 0 when the function starts; one that is closed stands where it yielded.
        return sys.version_info < (3, 11) or bytearray(code.co_code)[last : last + 2] != bytearray((self.RESUME, 0))

    def reset(self):
        self.reset_counts()
        if self.is_stopped:
            self.is_stopped = False
            sys.setprofile(self.seen)

    def is_whole(self):
        # Methods are made anew whenever they are asked for.
        return self.is_stopped or sys.getprofile() == self.seen

    def read(self):
        for code, count in list(self.counts.items()):
            yield code, count, self.starts.get(code), [(bare(by), n) for by, n in self.callers.get(code, {}).items()], self.is_stopped


class Slower(object):
    """Makes the program three times slower without changing what it does: after each piece of its own work it burns twice as much CPU time.

    It stops when this has taken three times so many seconds in all. Clocks go on, so a program that works until a time does less.
    """

    SHORTEST = 0.001
    # Being called for each event can take longer than the work between two of them: it counts as injected, not as work.
    LONGEST = 0.05
    PROBES = 1000

    def __init__(self, until):
        import _thread

        self.until = until
        # Per thread: what other threads do meanwhile is not what this one burns.
        self.clock = getattr(time, "thread_time", time.process_time)
        self.thread = _thread.get_ident
        self.cost = 0.0
        self.reset()

    def reset(self):
        self.injected = 0.0
        self.own = 0.0
        # By thread: the time up to which its work is counted, and the events since then.
        self.last = {}
        self.is_done = False

    def start(self):
        self.shortest = self.longest = float("inf")
        plain = self.probe()
        is_started = self.start_monitoring() if hasattr(sys, "monitoring") else self.start_profile()
        if is_started:
            self.probe()
            before = self.last[self.thread()][1]
            traced = self.probe()
            self.cost = max(0.0, traced - plain) / (self.last[self.thread()][1] - before)
        self.reset()
        self.shortest, self.longest = self.SHORTEST, self.LONGEST
        return is_started

    def probe(self):
        def nothing():
            pass

        start = self.clock()
        for _ in range(self.PROBES):
            nothing()
        return self.clock() - start

    def start_profile(self):
        import threading

        sys.setprofile(self.seen)
        threading.setprofile(self.seen)
        return True

    def start_monitoring(self):
        monitoring = sys.monitoring
        for tool in (4, 3):
            try:
                monitoring.use_tool_id(tool, "flamediff")
            except ValueError:
                continue
            events = monitoring.events.PY_START | monitoring.events.PY_RETURN | monitoring.events.CALL
            for event in (monitoring.events.PY_START, monitoring.events.PY_RETURN, monitoring.events.CALL):
                monitoring.register_callback(tool, event, self.seen)
            self.tool = tool
            monitoring.set_events(tool, events)
            return True
        return False

    def seen(self, *event):
        if self.is_done:
            return
        now = self.clock()
        last = self.last.setdefault(self.thread(), [now, 0])
        last[1] += 1
        elapsed = now - last[0]
        own = elapsed - last[1] * self.cost
        if own < self.shortest and elapsed < self.longest:
            return
        own = max(own, 0.0)
        end = now + 2 * own
        while now < end:
            now = self.clock()
        self.own += own
        self.injected += now - last[0] - own
        last[:] = [now, 0]
        if self.own + self.injected >= 3 * self.until:
            self.stop()

    def stop(self):
        self.is_done = True
        if hasattr(sys, "monitoring"):
            sys.monitoring.set_events(self.tool, 0)
        elif sys.getprofile() == self.seen:
            sys.setprofile(None)

    def is_whole(self):
        return True

    def read(self):
        return []


class Waits(object):
    """Where coroutines wait while the event loop of asyncio has nothing else to do. A sampler sees only the loop then."""

    # Looking takes at most about this part of the time that is looked at.
    MAX_COST = 0.1
    MOST = 200
    MAX_DEPTH = 100
    # A coroutine that waits in one of these waits for another coroutine, which waits itself.
    FOR_OTHERS = ("queues.py", "locks.py", "taskgroups.py", "timeouts.py", "tasks.py")

    def __init__(self):
        self.clock = getattr(time, "perf_counter", time.time)
        self.reset()

    def reset(self):
        self.by = {}
        self.seconds = 0.0
        self.step = 0.001

    def start(self):
        import asyncio.selector_events
        import asyncio.tasks

        self.tasks = asyncio.tasks
        self.folder = os.path.dirname(asyncio.tasks.__file__)
        base = asyncio.selector_events.BaseSelectorEventLoop
        init = base.__init__

        def initialize(loop, *arguments, **keywords):
            init(loop, *arguments, **keywords)
            self.watch(loop)

        base.__init__ = initialize
        return True

    def watch(self, loop):
        select = loop._selector.select

        def timed(timeout=None):
            started = self.clock()
            events = select(timeout)
            self.seconds += self.clock() - started
            if self.seconds >= self.step:
                self.look(loop)
            return events

        loop._selector.select = timed

    def look(self, loop):
        """Divides the time among the coroutines that waited, each by the chain of those that wait for it."""
        seconds, self.seconds = self.seconds, 0.0
        started = self.clock()
        first, others = [], []
        for task in self.tasks.all_tasks(loop):
            chain = self.chain_of(task)
            if chain:
                (others if self.is_for_others(task, chain[-1]) else first).append(chain)
        waiting = first or others
        for chain in waiting:
            self.by[chain] = self.by.get(chain, 0.0) + seconds / len(waiting)
        if self.clock() - started > self.MAX_COST * seconds:
            self.step *= 2

    def chain_of(self, task):
        codes = []
        waiting = task.get_coro()
        while waiting is not None and len(codes) < self.MAX_DEPTH:
            code = getattr(waiting, "cr_code", None) or getattr(waiting, "gi_code", None)
            if code is None:
                break
            codes.append(code)
            waiting = getattr(waiting, "cr_await", None) or getattr(waiting, "gi_yieldfrom", None)
        return tuple(codes)

    def is_for_others(self, task, code):
        future = getattr(task, "_fut_waiter", None)
        if isinstance(future, self.tasks.Task) or hasattr(future, "_children"):
            return True
        folder, file = os.path.split(code.co_filename)
        return folder == self.folder and file in self.FOR_OTHERS and code.co_name != "sleep"

    def is_whole(self):
        return True

    def read(self):
        return []

    def read_waits(self):
        most = sorted(self.by.items(), key=lambda item: -item[1])[: self.MOST]
        return [[seconds, [list(bare(code)) for code in chain]] for chain, seconds in most]


class Importers(object):
    """A finder that finds nothing: it notes who is the first to import each module."""

    def __init__(self):
        self.first = {}
        self.own = {}

    def measure(self):
        """CPU seconds of each import, without what it imports."""
        import _frozen_importlib as machinery

        load, clock, own = machinery._find_and_load, time.process_time, self.own
        within = [0.0]

        def timed(name, import_):
            start = clock()
            within.append(0.0)
            try:
                return load(name, import_)
            finally:
                took = clock() - start
                own.setdefault(name, max(0.0, took - within.pop()))
                within[-1] += took

        machinery._find_and_load = timed

    def find_spec(self, name, path=None, target=None):
        if name not in self.first:
            frame = sys._getframe(1)
            while frame is not None and self.is_machinery(frame.f_code.co_filename):
                frame = frame.f_back
            if frame is not None:
                self.first[name] = (frame.f_code.co_filename, frame.f_lineno, frame.f_globals.get("__name__"))
        return None

    def is_machinery(self, file):
        return file.startswith("<frozen importlib") or file in OURS or file.endswith("importlib/__init__.py") or file.endswith("importlib/_bootstrap.py")

    def read(self):
        for name, module in list(sys.modules.items()):
            try:
                file = object.__getattribute__(module, "__dict__").get("__file__")
            except (AttributeError, TypeError):
                file = None
            by = self.first.get(name, (None, None, None))
            yield [name, file if isinstance(file, str) else None, by[0], by[1], by[2] if isinstance(by[2], str) else None, self.own.get(name)]


class Collections(object):
    """CPU seconds and number of garbage collections, which take their time in whatever function they interrupt."""

    # Shorter ones are in no function's way; functions that are told.
    LEAST = 0.0005
    MOST = 200

    def __init__(self):
        self.clock = getattr(time, "thread_time", time.process_time)
        self.reset()

    def reset(self):
        self.seconds = 0.0
        self.count = 0
        self.started = None
        self.longest = 0.0
        self.by = {}

    def start(self):
        # Part of the interpreter: the import reads no file.
        import gc

        gc.callbacks.append(self.seen)

    def seen(self, phase, info):
        now = self.clock()
        if phase == "start":
            self.started = now
        elif self.started is not None:
            took = now - self.started
            self.seconds += took
            self.count += 1
            self.started = None
            self.longest = max(self.longest, took)
            if took >= self.LEAST:
                frame = sys._getframe(1)
                # Counting is what it interrupts, for the function that is counted.
                while frame is not None and frame.f_code.co_filename == HERE:
                    frame = frame.f_back
                if frame is not None:
                    self.by[frame.f_code] = self.by.get(frame.f_code, 0.0) + took

    def read(self):
        most = sorted(self.by.items(), key=lambda item: -item[1])[: self.MOST]
        return [[took, list(bare(code))] for code, took in most]


class Recorder(object):
    def __init__(self, folder, counter):
        self.folder = folder
        self.counter = counter
        self.importers = Importers()
        self.collections = Collections()
        self.is_started = counter is None
        self.is_helper = self.find_helper()
        self.open()

    def find_helper(self):
        try:
            with open("/proc/self/cmdline", "rb") as file:
                words = file.read()
        except (IOError, OSError):
            return False
        return any(helper in words for helper in HELPERS)

    def open(self):
        self.pid = os.getpid()
        self.path = os.path.join(self.folder, "%d-%d" % (self.pid, int(time.time() * 1e6)))
        if not self.is_helper:
            open(self.path + ".started", "w").close()

    def begin(self):
        sys.meta_path.insert(0, self.importers)
        atexit.register(self.finish)
        for name in ("_exit", "execv", "execve"):
            setattr(os, name, self.writing_before(getattr(os, name)))
        if hasattr(os, "register_at_fork"):
            os.register_at_fork(after_in_child=self.forked)
        self.write_when_terminated()
        self.collections.start()
        if self.counter is not None:
            self.is_started = self.counter.start()
        else:
            self.importers.measure()

    def finish(self):
        self.write()
        # Python takes its handlers away before a process ends.
        if isinstance(self.counter, Lsprof):
            self.counter.end()

    def writing_before(self, ending):
        def end(*arguments, **keywords):
            self.finish()
            return ending(*arguments, **keywords)

        return end

    def write_when_terminated(self):
        """Pools of multiprocessing end their workers by SIGTERM."""
        import _signal

        def terminated(number, frame):
            _signal.signal(number, _signal.SIG_IGN)
            self.write()
            _signal.signal(number, _signal.SIG_DFL)
            os.kill(os.getpid(), number)

        if _signal.getsignal(_signal.SIGTERM) == _signal.SIG_DFL:
            _signal.signal(_signal.SIGTERM, terminated)
            self.hold_while_forking(_signal)
            os.kill = self.terminating(os.kill, _signal.SIGTERM, _signal.SIGKILL)

    def terminating(self, kill, sigterm, sigkill):
        """A signal that comes just before a process waits for a lock is handled when the lock is free, which may be never: it is sent again."""

        def is_waiting(pid):
            names = [name for name in os.listdir(self.folder) if name.startswith("%d-" % pid)]
            return len(names) == 1 and os.waitid(os.P_PID, pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is None

        def send(pid, number):
            kill(pid, number)
            if number != sigterm:
                return
            try:
                for tries in range(300):
                    if not is_waiting(pid):
                        return
                    time.sleep(0.01)
                    if tries in (15, 45, 100, 200):
                        kill(pid, number)
                # Without this handler it would have ended at once; a run without counts is better than one without an end.
                kill(pid, sigkill)
            except (OSError, AttributeError):
                pass

        return send

    def hold_while_forking(self, _signal):
        """A new process forgets the signals that it was sent while it was made: a pool would wait for it without end."""
        held = []

        def hold():
            held.append(_signal.pthread_sigmask(_signal.SIG_BLOCK, [_signal.SIGTERM]))

        def release():
            _signal.pthread_sigmask(_signal.SIG_SETMASK, held.pop())

        if hasattr(os, "register_at_fork"):
            os.register_at_fork(before=hold, after_in_parent=release, after_in_child=release)

    def forked(self):
        self.is_helper = False
        self.open()
        self.collections.reset()
        if self.counter is not None and self.is_started:
            self.counter.reset()

    def write(self):
        if self.is_helper or os.getpid() != self.pid:
            return
        modules = list(self.importers.read())
        is_whole = self.is_started and (self.counter is None or self.counter.is_whole())
        codes = []
        if self.counter is not None and is_whole:
            for code, count, starts, callers, is_capped in self.counter.read():
                if code.co_filename not in OURS:
                    by = [[n] + list(caller) for caller, n in callers]
                    codes.append([count, starts, bool(code.co_flags & RESUMABLE), list(bare(code)), by, is_capped])
        with open(self.path + ".tmp", "w") as file:
            is_stopped = getattr(self.counter, "is_stopped", False)
            file.write('{"pid":%d,"whole":%s,"stopped":%s,"codes":' % (self.pid, json(is_whole), json(is_stopped)))
            file.write(json(codes))
            file.write(',"modules":')
            file.write(json(modules))
            file.write(',"collection":[%.6f,%d,%.6f,' % (self.collections.seconds, self.collections.count, self.collections.longest))
            file.write(json(self.collections.read()) + "]")
            file.write(',"waits":%s' % json(self.counter.read_waits() if isinstance(self.counter, Waits) else []))
            file.write(',"injected":%.6f}' % getattr(self.counter, "injected", 0.0))
        os.rename(self.path + ".tmp", self.path + ".json")


def json(value):
    """JSON text; the json module may be one of the program's own."""
    if value is None or value is True or value is False:
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, (list, tuple)):
        return "[" + ",".join([json(item) for item in value]) + "]"
    if isinstance(value, float):
        return "%.6f" % value
    if isinstance(value, str):
        return '"' + "".join([letter if " " <= letter <= "~" and letter not in '"\\' else escaped(ord(letter)) for letter in value]) + '"'
    return str(value)


def escaped(number):
    if number < 0x10000:
        return "\\u%04x" % number
    number -= 0x10000
    return "\\u%04x\\u%04x" % (0xD800 + (number >> 10), 0xDC00 + (number & 0x3FF))


def make_counter(folder):
    mode = os.environ.get("FLAMEDIFF_COUNTS_MODE", "calls")
    if mode == "imports":
        return None
    if mode == "waits":
        return Waits()
    if mode == "slower":
        return Slower(float(os.environ.get("FLAMEDIFF_SLOWER_UNTIL", "0")))
    named = Named(os.path.join(folder, "named"))
    if hasattr(sys, "monitoring"):
        return Monitoring(named)
    return Starts(named) if mode == "starts" else Lsprof(named)


def start():
    folder = os.environ.get("FLAMEDIFF_COUNTS")
    if folder:
        Recorder(folder, make_counter(folder)).begin()
