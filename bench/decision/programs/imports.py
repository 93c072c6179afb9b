"""A small tool that loads a large package first. Usage: imports.py MODULE."""
import importlib
import sys


def tally(n):
    counts = {}
    for i in range(n):
        key = i * 7919 % 997
        counts[key] = counts.get(key, 0) + 1
    return counts


def render(counts):
    return "\n".join(f"{key:>6} {counts[key]:>8}" for key in sorted(counts))


module = importlib.import_module(sys.argv[1])
print(module.__name__, len(render(tally(2_000_000))))
