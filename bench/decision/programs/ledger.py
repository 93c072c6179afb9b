"""A day's bookings: parse lines, post them to accounts, check sums, print statements. Usage: ledger.py SMALL LARGE TINY (factors of work)."""
import re
import sys
from collections import defaultdict

SMALL, LARGE, TINY = (float(word) for word in sys.argv[1:4])
LINE = re.compile(r"(\d{4}-\d\d-\d\d)\s+(\w+)\s+(-?\d+\.\d\d)\s+(.*)")


def times(factor, n):
    """n repeated by a factor, whole."""
    return max(1, round(n * factor))


def make_lines(n):
    return [f"2026-{i % 12 + 1:02d}-{i % 28 + 1:02d}  acct{i % 97}  {(i * 7919 % 99999) / 100:.2f}  payment no {i}" for i in range(n)]


def parse(lines):
    out = []
    for line in lines:
        match = LINE.match(line)
        out.append((match[1], match[2], float(match[3]), match[4]))
    return out


def post(entries):
    accounts = defaultdict(list)
    for day, account, amount, text in entries:
        accounts[account].append((day, amount, text))
    return accounts


def checksum(text):
    total = 0
    for _ in range(times(SMALL, 20)):
        for letter in text[:30]:
            total = (total * 31 + ord(letter)) & 0xFFFFFFFF
    return total


def balance(bookings):
    result = []
    for _ in range(times(LARGE, 10)):
        running = 0.0
        result = []
        for day, amount, _text in sorted(bookings):
            running += amount
            result.append((day, running))
    return result


def initials(text):
    letters = ""
    for _ in range(times(TINY, 10)):
        letters = "".join(word[0] for word in text.split())
    return letters


def statement(account, rows):
    return "\n".join("%s %10.2f %s" % (day, value, account) for day, value in rows)


def main():
    for _ in range(72):
        accounts = post(parse(make_lines(6000)))
        for account, bookings in accounts.items():
            statement(account, balance(bookings))
            checksum(bookings[0][2] * 3)
            for _day, _amount, text in bookings[:5]:
                initials(text)


main()
