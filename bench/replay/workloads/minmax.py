from more_itertools import minmax

for i in range(300000):
    minmax(i, 3, i, 7)
