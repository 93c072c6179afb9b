"""Writes invoices and adds them up: python -m invoices --count 60000"""

import argparse

from .invoice import make_invoice, render_invoice, total_of
from .rates import load_rates


def main():
    parser = argparse.ArgumentParser(prog="invoices")
    parser.add_argument("--count", type=int, default=100)
    count = parser.parse_args().count
    rates = load_rates()
    total = 0
    characters = 0
    for number in range(count):
        invoice = make_invoice(number)
        total += total_of(invoice, rates)
        characters += len(render_invoice(invoice, rates))
    print(f"{count} invoices, {total:.2f} in all, {characters} characters")


if __name__ == "__main__":
    main()
