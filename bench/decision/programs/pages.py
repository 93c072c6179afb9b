"""Little web pages: tokenise a template, fill it, escape, wrap. Usage: pages.py SMALL LARGE TINY (factors of work)."""
import html
import json
import re
import sys
import textwrap

SMALL, LARGE, TINY = (float(word) for word in sys.argv[1:4])
TOKEN = re.compile(r"(\{\{.*?\}\}|\{%.*?%\})")
TEMPLATE = "<h1>{{ title }}</h1>{% for item in items %}<p class='{{ kind }}'>{{ item }}</p>{% end %}<footer>{{ foot }}</footer>" * 3


def times(factor, n):
    """n repeated by a factor, whole."""
    return max(1, round(n * factor))


def tokenise(template):
    return [part for part in TOKEN.split(template) if part]


def fill(tokens, values):
    out = []
    for token in tokens:
        if token.startswith("{{"):
            out.append(str(values.get(token[2:-2].strip(), "")))
        elif not token.startswith("{%"):
            out.append(token)
    return "".join(out)


def escape(text):
    result = text
    for _ in range(times(SMALL, 10)):
        result = html.escape(text).replace("\n", " ")
        for letter in result[:40]:
            if letter == "&":
                result = result + ""
    return result


def slug(title):
    out = ""
    for _ in range(times(LARGE, 10)):
        out = ""
        for letter in title.lower():
            if letter.isalnum():
                out += letter
            elif not out.endswith("-"):
                out += "-"
    return out


def count_words(text):
    count = 0
    for _ in range(times(TINY, 10)):
        count = len(text.split())
        for letter in text[:4]:
            count += letter == "e"
    return count


def page(number):
    title = f"Page {number}: of ships & shoes & sealing wax"
    values = {"title": escape(title), "kind": slug(title), "foot": number, "item": "x" * (number % 9)}
    body = fill(tokenise(TEMPLATE), values)
    count_words(title)
    return json.dumps({"body": body, "lines": textwrap.wrap(title * 3, 30)})


def main():
    for number in range(32000):
        page(number)


main()
