from more_itertools import minmax

VALUES = [(i * 7919) % 10007 for i in range(20000)]
for _ in range(120):
    minmax(VALUES)
    minmax(VALUES, key=lambda value: -value)
