"""Tax rates by country, as they stand in the accountant's table."""

TABLE = """\
AT 20.0
BE 21.0
CZ 21.0
DE 19.0
DK 25.0
FI 25.5
FR 20.0
IT 22.0
NL 21.0
PL 23.0
"""


def load_rates():
    rates = {}
    for line in TABLE.splitlines():
        country, percent = line.split()
        rates[country] = float(percent) / 100
    return rates
