"""pytest plugin: takes over the fixture and the marker 'benchmark' of pytest-benchmark and pytest-codspeed. PYTEST_DONT_REWRITE"""
import importlib.util
import inspect
import os

import pytest

import flamediff_measure as measure

FIXTURES = ("benchmark", "codspeed_benchmark")
HAS_BENCHMARK = importlib.util.find_spec("pytest_benchmark") is not None
HAS_CODSPEED = importlib.util.find_spec("pytest_codspeed") is not None
# Options of either package, accepted where it is not installed: their flags, and those that take a value.
FLAGS = {
    "--benchmark": "disable-gc skip disable enable only autosave save-data verbose quiet",
    "--codspeed": "",
}
VALUES = {
    "--benchmark": "min-time max-time min-rounds precision confidence timer calibration-precision warmup-iterations save json cprofile "
    "cprofile-loops cprofile-top storage sort group-by columns name time-unit compare-fail",
    "--codspeed": "mode warmup-time max-time max-rounds",
}
OPTIONAL_VALUES = {"--benchmark": "warmup compare histogram netrc cprofile-dump", "--codspeed": ""}


def pytest_addoption(parser):
    for prefix, is_installed in (("--benchmark", HAS_BENCHMARK), ("--codspeed", HAS_CODSPEED)):
        if is_installed:
            continue
        group = parser.getgroup(prefix.strip("-"))
        if prefix == "--codspeed":
            group.addoption(prefix, action="store_true", default=False)
        for name in FLAGS[prefix].split():
            group.addoption(prefix + "-" + name, action="store_true", default=False)
        for name in VALUES[prefix].split():
            group.addoption(prefix + "-" + name, action="append", default=None)
        for name in OPTIONAL_VALUES[prefix].split():
            group.addoption(prefix + "-" + name, action="append", nargs="?", default=None)


@pytest.hookimpl(tryfirst=True)
def pytest_load_initial_conftests(early_config):
    # pytest-cov would trace benchmarks, and fail a part of the tests because it covers too little.
    early_config.known_args_namespace.no_cov = True


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config):
    config.option.no_cov = True
    config.addinivalue_line("markers", "benchmark: a benchmark, or settings of one")
    config.addinivalue_line("markers", "codspeed_benchmark: a benchmark")
    # pytest-codspeed would wrap the test itself and never ask for the fixture; --codspeed then selects benchmarks only, as it does there.
    config._flamediff_only = bool(config.getoption("codspeed", False)) or "CODSPEED_ENV" in os.environ
    if not HAS_BENCHMARK:
        config._flamediff_only = config._flamediff_only or bool(config.getoption("benchmark_only", False))
    config._flamediff_disabled = (
        config.getoption("benchmark_disable", False) and not config.getoption("benchmark_enable", False) and not config._flamediff_only
    )
    config.option.codspeed = False
    os.environ.pop("CODSPEED_ENV", None)
    if measure.CALLS is not None:
        measure.seed()


@pytest.hookimpl(trylast=True)
def pytest_sessionstart(session):
    # Registered last, so that it wins over plugins that conftest files name; fixtures in conftest files win over it.
    session.config.pluginmanager.register(_Fixtures(), "flamediff-fixtures")
    measure.record(event="session", tool="pytest")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config, items):
    kept, dropped = [], []
    for item in items:
        if _is_benchmark(item):
            is_kept = measure.is_wanted(measure.plain_name(item.nodeid)) and not _is_skipped(config)
        else:
            is_kept = not config._flamediff_only
        (kept if is_kept else dropped).append(item)
    config._flamediff_dropped = bool(dropped)
    config._flamediff_benchmarks = any(_is_benchmark(item) for item in kept)
    if dropped:
        config.hook.pytest_deselected(items=dropped)
        items[:] = kept


def _is_skipped(config):
    return not HAS_BENCHMARK and config.getoption("benchmark_skip", False) and not config.getoption("benchmark_only", False)


def _is_benchmark(item):
    return _uses_fixture(item) or _is_marked(item)


def _uses_fixture(item):
    return any(name in FIXTURES for name in getattr(item, "fixturenames", ()))


def _is_marked(item):
    return any(item.get_closest_marker(name) is not None for name in FIXTURES)


class _Fixtures:
    @pytest.fixture
    def codspeed_benchmark(self, request):
        fixture = BenchmarkFixture(request)
        yield fixture
        fixture._cleanup()

    @pytest.fixture
    def benchmark(self, codspeed_benchmark):
        return codspeed_benchmark

    @pytest.fixture
    def benchmark_weave(self, benchmark):
        return benchmark.weave


def _class_of_fixture():
    """pytest-benchmark insists on its own class."""
    if HAS_BENCHMARK:
        from pytest_benchmark.fixture import BenchmarkFixture as theirs

        return theirs
    if HAS_CODSPEED:
        from pytest_codspeed.plugin import BenchmarkFixture as theirs

        return theirs
    return None


class BenchmarkFixture:
    """The fixture of both packages, with a fixed number of calls. As with measuring disabled there, 'stats' is None."""

    @property
    def __class__(self):
        return _class_of_fixture() or BenchmarkFixture

    def __init__(self, request):
        node = request.node
        self._item = node
        self._cleanups = []
        self.name, self.fullname = node.name, node.nodeid
        marker = node.get_closest_marker("benchmark")
        self._settings = dict(marker.kwargs) if marker else {}
        self.group = self._settings.get("group")
        callspec = getattr(node, "callspec", None)
        self.param = callspec.id if callspec else None
        self.params = callspec.params if callspec else None
        self.extra_info = {}
        self.disabled, self.enabled = True, False
        self.has_error = self.skipped = False
        self.cprofile_stats = None
        node._flamediff = self
        self.was_called = self.was_asked = self.was_reused = False

    @property
    def stats(self):
        self.was_asked = True
        return None

    def __call__(self, function_to_benchmark, *args, **kwargs):
        return self._run(function_to_benchmark, args, kwargs)

    def pedantic(self, target, args=(), kwargs=None, setup=None, teardown=None, rounds=1, warmup_rounds=0, iterations=1):
        asked = max(1, rounds * iterations)
        return self._run(
            target, args, kwargs or {}, prepare=setup, finish=teardown, chunk=1, most_calls=asked, warms_up=warmup_rounds > 0
        )

    def weave(self, target, **kwargs):
        import aspectlib

        def aspect(function):
            return lambda *args, **given: self(function, *args, **given)

        self._cleanups.append(aspectlib.weave(target, aspect, **kwargs).rollback)

    patch = weave

    def _run(self, target, args, kwargs, **options):
        if self.was_called:
            self.was_reused = True
            raise RuntimeError("The fixture 'benchmark' can be used once per test.")
        self.was_called = True
        if self._item.config._flamediff_disabled:
            return self._call_once(target, args, kwargs, **options)
        return _benchmark(self._item, target, args, kwargs, **options).run()

    def _call_once(self, target, args, kwargs, prepare=None, finish=None, **_):
        measure.problem(self.fullname, "not-taken-over", "disabled")
        args, kwargs = (prepare() if prepare else None) or (args, kwargs)
        try:
            return target(*args, **kwargs)
        finally:
            if finish:
                finish(*args, **kwargs)

    def _cleanup(self):
        while self._cleanups:
            self._cleanups.pop()()


def _benchmark(item, target, args, kwargs, **options):
    marker = item.get_closest_marker("benchmark")
    disables = marker.kwargs.get("disable_gc") if marker else None
    if disables is None:
        disables = item.config.getoption("benchmark_disable_gc", False) or item.config._flamediff_only
    return measure.Benchmark(item.nodeid, target, args, kwargs, file=_file_of(item), collects=not disables, **options)


def _file_of(item):
    return str(getattr(item, "path", None) or getattr(item, "fspath", ""))


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item):
    if not _is_benchmark(item):
        return
    if measure.is_late(item.nodeid):
        pytest.skip("flamediff: the first run has no time left for it")
    measure.seed()


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem):
    """A marker without the fixture: the whole test is the benchmark."""
    if _uses_fixture(pyfuncitem) or not _is_marked(pyfuncitem):
        return None
    if pyfuncitem.config._flamediff_disabled:
        measure.problem(pyfuncitem.nodeid, "not-taken-over", "disabled")
        return None
    function = pyfuncitem.obj
    if inspect.iscoroutinefunction(function) or inspect.isasyncgenfunction(function):
        measure.problem(pyfuncitem.nodeid, "not-taken-over", "async")
        return None
    arguments = {name: pyfuncitem.funcargs[name] for name in pyfuncitem._fixtureinfo.argnames}
    _benchmark(pyfuncitem, function, (), arguments).run()
    return True


@pytest.hookimpl(hookwrapper=True, tryfirst=True)
def pytest_runtest_makereport(item, call):
    # pytest-benchmark ends the session when a fixture of that name is not its own.
    others = None if _is_ours(item) else getattr(item, "funcargs", {}).pop("benchmark", None)
    outcome = yield
    if others is not None:
        item.funcargs["benchmark"] = others
    report = outcome.get_result()
    if not _is_benchmark(item):
        return
    fixture = getattr(item, "_flamediff", None)
    if report.failed:
        kind, reason = _failure(item, fixture, call)
        measure.problem(item.nodeid, kind, reason)
        # A benchmark that fails is told with its name; the others still count.
        report.outcome = "skipped"
        report.longrepr = (_file_of(item), 0, "flamediff: %s: %s" % (kind, report.longreprtext[-2000:]))
    elif call.when == "call" and report.passed and _uses_fixture(item):
        if fixture is None and not _is_ours(item):
            measure.problem(item.nodeid, "not-taken-over", "own-fixture")
        elif fixture is not None and not fixture.was_called:
            measure.problem(item.nodeid, "not-taken-over", "not-called")


def _failure(item, fixture, call):
    if call.when == "setup":
        return "failed", "setup-failed"
    if fixture is None and _uses_fixture(item) and not _is_ours(item):
        return "not-taken-over", "own-fixture"
    if fixture is not None and fixture.was_asked:
        return "not-taken-over", "asserts-on-stats"
    if fixture is not None and fixture.was_reused:
        return "failed", "used-twice"
    return "failed", "raised"


def _is_ours(item):
    """Whether the fixture that pytest chose for this test is the plugin's own."""
    info = getattr(item, "_fixtureinfo", None)
    for name in FIXTURES if info else ():
        definitions = info.name2fixturedefs.get(name)
        if definitions and getattr(definitions[-1].func, "__module__", None) != __name__:
            return False
    return True


@pytest.hookimpl(hookwrapper=True)
def pytest_make_collect_report(collector):
    """A file of head's that base cannot import has new benchmarks; that is no failure of base's."""
    outcome = yield
    report = outcome.get_result()
    if report.outcome != "failed":
        return
    if os.path.realpath(_file_of(collector) or "") in measure.BROUGHT:
        measure.problem(collector.nodeid, "failed", "collection")
        report.outcome = "skipped"
        report.longrepr = (_file_of(collector), 0, "flamediff: cannot be imported on base")
    else:
        collector.config.__dict__.setdefault("_flamediff_broken", []).append(collector.nodeid)


def pytest_collection_finish(session):
    """A file that cannot be imported is told with its name, and does not keep the benchmarks of the others from running."""
    broken = getattr(session.config, "_flamediff_broken", [])
    if not broken or not getattr(session.config, "_flamediff_benchmarks", False):
        return
    for name in broken:
        measure.problem(name, "failed", "collection")
    session.testsfailed = max(0, session.testsfailed - len(broken))


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session, exitstatus):
    # "No tests collected", because this run leaves benchmarks out or base cannot import head's.
    if exitstatus == 5 and (measure.BROUGHT or getattr(session.config, "_flamediff_dropped", False)):
        session.exitstatus = 0
