"""Measures what it takes to start an interpreter and import a module, each time in a new process."""
import os
import subprocess
import sys

import flamediff_measure as measure


def start(module):
    own = ("FLAMEDIFF_SUITE", "PYTEST_PLUGINS", "TOX_OVERRIDE")
    environment = {name: value for name, value in os.environ.items() if name not in own}
    return subprocess.call([sys.executable, "-c", "import " + module], env=environment)


def measure_starts(module):
    def once():
        status = start(module)
        if status != 0:
            # Python has said what went wrong.
            sys.exit(status if status > 0 else 1)

    measure.record(event="session", tool="import")
    if measure.CALLS is None:
        # The first start writes byte code.
        once()
    measure.Benchmark("import " + module, once).run()


if __name__ == "__main__":
    # A run that notes which modules are loaded needs one start.
    if os.environ.get("FLAMEDIFF_COUNTS"):
        sys.exit(start(sys.argv[1]))
    measure_starts(sys.argv[1])
