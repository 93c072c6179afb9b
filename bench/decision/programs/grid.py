"""A small world on a grid: neighbours, growth, heat, paths. Usage: grid.py SMALL LARGE TINY (factors of work)."""
import heapq
import math
import sys

SMALL, LARGE, TINY = (float(word) for word in sys.argv[1:4])


def times(factor, n):
    """n repeated by a factor, whole."""
    return max(1, round(n * factor))


class Cell:
    __slots__ = ("x", "y", "height", "heat")

    def __init__(self, x, y):
        self.x, self.y = x, y
        self.height = (x * 37 + y * 91) % 17
        self.heat = 0.0

    def slope(self, other):
        return abs(self.height - other.height) + 1


class World:
    def __init__(self, size):
        self.size = size
        self.cells = [[Cell(x, y) for x in range(size)] for y in range(size)]

    def neighbours(self, cell):
        for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            x, y = cell.x + dx, cell.y + dy
            if 0 <= x < self.size and 0 <= y < self.size:
                yield self.cells[y][x]

    def spread(self):
        for _ in range(times(LARGE, 10)):
            for row in self.cells:
                for cell in row:
                    cell.heat = cell.heat * 0.9 + cell.height * 0.1

    def radiate(self):
        total = 0.0
        for _ in range(times(SMALL, 10)):
            for row in self.cells[::3]:
                total += sum(math.sqrt(cell.heat + 1.0) for cell in row)
        return total

    def shortest(self, start, goal):
        queue, seen = [(0, start.x, start.y)], {}
        while queue:
            cost, x, y = heapq.heappop(queue)
            if (x, y) in seen:
                continue
            seen[(x, y)] = cost
            if (x, y) == (goal.x, goal.y):
                return cost
            here = self.cells[y][x]
            for other in self.neighbours(here):
                if (other.x, other.y) not in seen:
                    heapq.heappush(queue, (cost + here.slope(other), other.x, other.y))
        return None


def digest(world):
    value = 0
    for _ in range(times(TINY, 10)):
        value = 0
        for row in world.cells[::9]:
            for cell in row:
                value = (value * 33 + cell.height) % 1000003
    return value


def main():
    world = World(60)
    for turn in range(260):
        world.spread()
        world.radiate()
        digest(world)
        world.shortest(world.cells[0][turn % 60], world.cells[59][59 - turn % 60])


main()
