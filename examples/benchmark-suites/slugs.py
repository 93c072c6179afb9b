"""Titles as parts of addresses."""
import unicodedata

PUNCTUATION = frozenset("!\"#$%&'()*+,./:;<=>?@[\\]^`{|}~")


def plain(text):
    """Letters without accents."""
    return "".join(letter for letter in unicodedata.normalize("NFKD", text) if not unicodedata.combining(letter))


def without_punctuation(text):
    return "".join(letter for letter in text if letter not in PUNCTUATION)


def slug(title):
    return "-".join(without_punctuation(plain(title)).lower().split())


def index(titles):
    """Titles by their slugs; later ones get a number."""
    found = {}
    for title in titles:
        name = slug(title)
        number = 1
        while (f"{name}-{number}" if number > 1 else name) in found:
            number += 1
        found[f"{name}-{number}" if number > 1 else name] = title
    return found
