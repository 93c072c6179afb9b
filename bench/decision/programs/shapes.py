"""A drawing of many small objects: build, move, group, measure. Usage: shapes.py SMALL LARGE TINY (factors of work)."""
import sys

SMALL, LARGE, TINY = (float(word) for word in sys.argv[1:4])


def times(factor, n):
    """n repeated by a factor, whole."""
    return max(1, round(n * factor))


class Point:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y)


class Shape:
    def __init__(self, corners):
        self.corners = corners

    def moved(self, by):
        return type(self)([corner + by for corner in self.corners])

    @property
    def box(self):
        xs = [corner.x for corner in self.corners]
        ys = [corner.y for corner in self.corners]
        return min(xs), min(ys), max(xs), max(ys)

    def area(self):
        total = 0
        for _ in range(times(LARGE, 6)):
            total = 0
            for one, other in zip(self.corners, self.corners[1:] + self.corners[:1]):
                total += one.x * other.y - other.x * one.y
        return abs(total) / 2


class Group(Shape):
    def __init__(self, parts):
        super().__init__([corner for part in parts for corner in part.corners])
        self.parts = parts

    def outline(self):
        result = None
        for _ in range(times(SMALL, 6)):
            left, low, right, high = self.box
            result = Shape([Point(left, low), Point(right, low), Point(right, high), Point(left, high)])
        return result

    def depth(self):
        deepest = 0
        for _ in range(times(TINY, 6)):
            for part in self.parts[:2]:
                deepest = max(deepest, len(part.corners))
        return deepest


def drawing(number):
    base = Shape([Point(number % 7, 0), Point(9, number % 5), Point(4, 8), Point(0, 6)])
    parts = [base.moved(Point(step, step * number % 11)) for step in range(5)]
    group = Group(parts)
    return group.outline().area() + sum(part.area() for part in parts) + group.depth()


def main():
    print(sum(drawing(number) for number in range(12000)))


main()
