"""Messages that tasks send to each other through queues of asyncio. Usage: mailbox.py SMALL LARGE TINY (factors of work)."""
import asyncio
import sys

SMALL, LARGE, TINY = (float(word) for word in sys.argv[1:4])


def times(factor, n):
    """n repeated by a factor, whole."""
    return max(1, round(n * factor))


def parse(line):
    fields = {}
    for _ in range(times(LARGE, 4)):
        fields = {}
        for part in line.split(";"):
            key, _, value = part.partition("=")
            fields[key.strip()] = value.strip()
    return fields


def route(fields, workers):
    number = 0
    for _ in range(times(SMALL, 4)):
        number = 0
        for letter in fields["to"]:
            number = (number * 31 + ord(letter)) % 65521
    return number % workers


def stamp(fields):
    count = 0
    for _ in range(times(TINY, 4)):
        count = len(fields["subject"]) + len(fields)
    return count


async def reader(lines, queue):
    for line in lines:
        await queue.put(line)
    await queue.put(None)


async def sorter(queue, boxes):
    while (line := await queue.get()) is not None:
        fields = parse(line)
        await boxes[route(fields, len(boxes))].put(fields)
    for box in boxes:
        await box.put(None)


async def worker(box):
    total = 0
    while (fields := await box.get()) is not None:
        total += stamp(fields)
        await asyncio.sleep(0)
    return total


async def main():
    lines = [f"from=user{n % 89}; to=team{n % 53}; subject=message no {n}; size={n * 7}" for n in range(75000)]
    queue, boxes = asyncio.Queue(50), [asyncio.Queue(20) for _ in range(6)]
    found = await asyncio.gather(reader(lines, queue), sorter(queue, boxes), *(worker(box) for box in boxes))
    print(sum(filter(None, found)))


asyncio.run(main())
