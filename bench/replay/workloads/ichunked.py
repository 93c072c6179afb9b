from more_itertools import ichunked

for _ in range(12):
    for chunk in ichunked(range(40000), 4):
        for _ in chunk:
            pass
