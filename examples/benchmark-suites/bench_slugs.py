import pyperf

from slugs import index, slug

runner = pyperf.Runner()
runner.bench_func("slug", slug, "Crème brûlée: what, why & how? " * 4)
runner.bench_func("index", index, [f"Title {number % 50}" for number in range(200)])
