import pytest

from slugs import index, slug

TITLE = "Crème brûlée: what, why & how? " * 4


@pytest.mark.parametrize("times", [1, 5])
def test_slug(benchmark, times):
    assert benchmark(slug, TITLE * times).startswith("creme-brulee-what")


def test_index(benchmark):
    benchmark.pedantic(index, setup=lambda: (([f"Title {number % 50}" for number in range(200)],), {}), rounds=5)
