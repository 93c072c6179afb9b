import random

import pytest
from wordcount import unique, words, wrap


@pytest.fixture(scope="module")
def text():
    """A long text, the same every time: what is measured must do the same work on both commits."""
    dice = random.Random(7)
    vocabulary = ["w%d" % number for number in range(60)]
    return " ".join(dice.choice(vocabulary) + dice.choice(["", ",", "."]) for _ in range(60_000))


def test_words_have_no_punctuation(text):
    for _ in range(16):
        assert all(word.isalnum() for word in words(text))


def test_unique_keeps_the_order(text):
    assert unique(["b", "a", "b", "c", "a"]) == ["b", "a", "c"]
    found = words(text)
    for _ in range(40):
        assert len(unique(found)) == 60


def test_lines_are_short_enough(text):
    found = words(text)
    for _ in range(16):
        assert all(len(line) <= 72 for line in wrap(found, 72))
