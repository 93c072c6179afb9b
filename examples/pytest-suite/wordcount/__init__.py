"""Counts words: a small library that is fast enough, until somebody changes it."""


def words(text):
    """Words of a text in lower case, without the punctuation around them."""
    found = []
    for word in text.split():
        word = word.strip(".,;:!?\"'()").lower()
        if word:
            found.append(word)
    return found


def unique(items):
    """Items without repetitions, in the order they first came."""
    seen = set()
    result = []
    for item in items:
        if item not in seen:
            seen.add(item)
            result.append(item)
    return result


def wrap(items, width):
    """Lines of at most `width` characters."""
    lines = []
    line = ""
    for item in items:
        if line and len(line) + 1 + len(item) > width:
            lines.append(line)
            line = item
        else:
            line = line + " " + item if line else item
    if line:
        lines.append(line)
    return lines
