"""Runs the time benchmarks of an asv suite through asv_runner, each a fixed number of times: 'asv run', 'asv continuous' or 'asv' with their options."""
import argparse
import itertools
import json
import os
import re
import signal
import sys
import tempfile
import threading

import flamediff_measure as measure

CONFIG_FILES = ("asv.conf.json", "asv.conf.jsonc")
DEFAULT_TIMEOUT = 60
LEFT_OUT = {"memory": "memory", "peakmemory": "memory", "track": "track", "timeraw": "new-process"}


def main(words):
    options = parse_options(words)
    config = find_config(options.config)
    with open(config, encoding="utf-8") as file:
        settings = parse_json_with_comments(file.read())
    root = os.path.realpath(os.path.join(os.path.dirname(config), settings.get("benchmark_dir", "benchmarks")))
    if not os.path.isdir(root):
        sys.exit("%s names benchmark_dir '%s', which is not a directory." % (config, root))
    try:
        from asv_runner.discovery import disc_benchmarks
        from asv_runner._aux import update_sys_path
    except ImportError:
        sys.exit("asv_runner is not installed for '%s'; add 'pip install asv_runner' to 'setup'." % sys.executable)
    update_sys_path(root)
    measure.record(event="session", tool="asv", root=root)
    benchmarks = list(disc_benchmarks(root, ignore_import_errors=True))
    report_broken_modules(root)
    patterns = [re.compile(pattern) for pattern in options.bench]
    # As in asv, benchmarks run in a folder of their own.
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        run_all(benchmarks, patterns)
        os.chdir(root)


def parse_options(words):
    parser = argparse.ArgumentParser(add_help=False, allow_abbrev=False)
    parser.add_argument("--bench", "-b", action="append", default=[])
    parser.add_argument("--config", default=None)
    return parser.parse_known_args(words)[0]


def find_config(given):
    if given:
        return os.path.abspath(given)
    found = next((name for name in CONFIG_FILES if os.path.exists(name)), None)
    if found is None:
        below = find_below(os.getcwd())
        advice = "name it: 'asv run --config %s'" % (below or "FOLDER/asv.conf.json")
        sys.exit("There is no asv.conf.json in '%s'; %s." % (os.getcwd(), advice))
    return os.path.abspath(found)


def find_below(top):
    """The first configuration in a folder of this one, as people keep their benchmarks."""
    for folder, folders, files in os.walk(top):
        is_deep = os.path.relpath(folder, top).count(os.sep) >= 2
        folders[:] = [] if is_deep else sorted(name for name in folders if name[0] != "." and name not in ("node_modules", "site-packages"))
        for name in CONFIG_FILES:
            if name in files:
                return os.path.relpath(os.path.join(folder, name), top)
    return None


def parse_json_with_comments(text):
    """JSON with // and /* */ comments and commas before closing brackets."""
    token = r'"(?:\\.|[^"\\])*"'
    text = re.sub(token + r"|//[^\n]*|/\*.*?\*/", lambda m: m.group() if m.group()[0] == '"' else " ", text, flags=re.S)
    text = re.sub(token + r"|,(?=\s*[}\]])", lambda m: m.group() if m.group()[0] == '"' else "", text)
    return json.loads(text)


def report_broken_modules(root):
    """A module that cannot be imported has benchmarks that nobody would miss."""
    package = os.path.basename(root)
    for folder, folders, files in os.walk(root):
        folders[:] = [name for name in folders if os.path.exists(os.path.join(folder, name, "__init__.py"))]
        for file in files:
            path = os.path.relpath(os.path.join(folder, file), root)
            if not path.endswith(".py"):
                continue
            parts = path[:-3].split(os.sep)
            module = ".".join(part for part in parts if part != "__init__")
            if package + ("." + module if module else "") not in sys.modules:
                measure.problem(module or package, "failed", "collection")


def run_all(benchmarks, patterns):
    caches = {}
    for benchmark in benchmarks:
        for name, index in variants(benchmark):
            if patterns and not any(pattern.search(name) for pattern in patterns):
                continue
            if not measure.is_wanted(measure.plain_name(name)):
                continue
            if benchmark.type != "time" or type(benchmark).__name__ != "TimeBenchmark":
                kind = "timeraw" if benchmark.type == "time" else benchmark.type
                measure.problem(name, "left-out", LEFT_OUT.get(kind, "not-time"))
                continue
            if measure.is_late(name):
                continue
            run_one(benchmark, name, index, caches)


def variants(benchmark):
    """Names as asv writes them, with parameters; and their number."""
    combinations = list(itertools.product(*benchmark.params)) if benchmark.params else [()]
    for index, values in enumerate(combinations):
        yield (benchmark.name + ("(%s)" % ", ".join(values) if values else ""), index)


class TookTooLong(Exception):
    pass


def run_one(benchmark, name, index, caches):
    is_ready = False
    try:
        with time_limit(benchmark.timeout or DEFAULT_TIMEOUT):
            if benchmark.params:
                benchmark.set_param_idx(index)
            insert_cache(benchmark, caches)
            benchmark._redo_setup_next = False
            if benchmark.do_setup():
                return
            is_ready = True
            wrap(benchmark, name).run()
    except TookTooLong:
        measure.problem(name, "failed", "timeout")
    except Exception as error:
        if type(error).__name__ == "SkipNotImplemented" or isinstance(error, NotImplementedError):
            return
        print("%s: %s: %s" % (name, type(error).__name__, error), file=sys.stderr)
        measure.problem(name, "failed", "raised" if is_ready else "setup-failed")
    finally:
        if is_ready:
            try:
                benchmark.do_teardown()
            except Exception as error:
                print("%s: teardown: %s: %s" % (name, type(error).__name__, error), file=sys.stderr)


def insert_cache(benchmark, caches):
    if benchmark.setup_cache_key is None:
        return
    if benchmark.setup_cache_key not in caches:
        caches[benchmark.setup_cache_key] = benchmark.do_setup_cache()
    cache = caches[benchmark.setup_cache_key]
    if hasattr(benchmark, "set_cache"):
        benchmark.set_cache(cache)
    elif cache is not None:
        benchmark.insert_param(cache)


def wrap(benchmark, name):
    build = getattr(benchmark, "_build_params", None)
    args = build() if build else tuple(benchmark._current_params)
    number = getattr(benchmark, "number", 0)
    options = {"collects": False, "file": sys.modules[benchmark.func.__module__].__file__}
    if benchmark._setups or benchmark._teardowns:
        # asv prepares anew before each sample, and before each call since asv_runner 0.3.
        is_isolated = getattr(benchmark, "_setup_isolates_timed_calls", False)
        chunk = 1 if is_isolated else number or None
        options.update(prepare=benchmark.redo_setup, chunk=chunk, samples=None if chunk else 10)
    return measure.Benchmark(name, benchmark.func, args, **options)


class time_limit:
    """Raises TookTooLong after so many seconds, where signals allow it."""

    def __init__(self, seconds):
        self.seconds = max(1, int(seconds))
        self.works = hasattr(signal, "SIGALRM") and threading.current_thread() is threading.main_thread()

    def __enter__(self):
        if self.works:
            self.former = signal.signal(signal.SIGALRM, self.fire)
            signal.alarm(self.seconds)

    def __exit__(self, *_):
        if self.works:
            signal.alarm(0)
            signal.signal(signal.SIGALRM, self.former)

    @staticmethod
    def fire(*_):
        raise TookTooLong()


if __name__ == "__main__":
    main(sys.argv[1:])
