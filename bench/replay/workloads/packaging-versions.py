from packaging.specifiers import SpecifierSet
from packaging.version import Version

for _ in range(40):
    versions = [Version("%d.%d.%d" % (i % 7, i % 11, i)) for i in range(600)]
    list(SpecifierSet(">=2,<6,!=3.1.*").filter(sorted(versions)))
