from math import factorial

from more_itertools import nth_permutation

N = 2000
INDEX = factorial(N) // 3
for _ in range(120):
    nth_permutation(range(N), N, INDEX)
