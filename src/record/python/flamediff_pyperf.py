"""Runs a pyperf script or module with each of its benchmarks in this process, a fixed number of times."""
import os
import runpy
import sys

import flamediff_measure as measure


def take_over():
    try:
        import pyperf
    except ImportError:
        sys.exit("pyperf is not installed for '%s'; add 'pip install pyperf' to 'setup'." % sys.executable)

    def run(runner, task):
        runner.parse_args()
        if not measure.is_wanted(measure.plain_name(task.name)) or measure.is_late(task.name):
            return None
        benchmark = measure.Benchmark(task.name, task.task_func, (task,), counts=True, warms_up=False, file=os.path.abspath(sys.argv[0]))
        try:
            benchmark.run()
        except Exception as error:
            print("%s: %s: %s" % (task.name, type(error).__name__, error), file=sys.stderr)
            measure.problem(task.name, "failed", "raised")
        return None

    pyperf.Runner._main = run
    measure.record(event="session", tool="pyperf")


def main(words):
    take_over()
    if words[0] == "-m":
        sys.argv = words[1:]
        runpy.run_module(words[1], run_name="__main__", alter_sys=True)
    else:
        sys.argv = words
        sys.path[0] = os.path.dirname(os.path.realpath(words[0]))
        runpy.run_path(words[0], run_name="__main__")


if __name__ == "__main__":
    main(sys.argv[1:])
