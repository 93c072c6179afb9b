"""One invoice: its lines, its total and its text."""

COUNTRIES = ["AT", "BE", "CZ", "DE", "DK", "FI", "FR", "IT", "NL", "PL"]


def make_invoice(number):
    return {
        "number": number,
        "lines": [
            {"item": f"item {number % 97 + line}", "price": 10 + (number * 7 + line) % 50, "country": COUNTRIES[(number + line) % 10]}
            for line in range(8)
        ],
    }


def with_tax(line, rates):
    return line["price"] * (1 + rates[line["country"]])


def total_of(invoice, rates):
    total = 0
    for line in invoice["lines"]:
        total += with_tax(line, rates)
    return total


def render_invoice(invoice, rates):
    rows = [f"Invoice {invoice['number']:06}"]
    for line in invoice["lines"]:
        rows.append(f"{line['item']:<20} {line['country']} {with_tax(line, rates):>10.2f}")
    rows.append(f"{'total':<23} {total_of(invoice, rates):>10.2f}")
    return "\n".join(rows)
