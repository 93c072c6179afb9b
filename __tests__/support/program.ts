import { speed } from "./speed.ts";

/**
 * A Python program of two functions, `parse` and `render`, with about the same work a page: 5 ms each on a slow machine.
 * @param times how often a page is parsed: what differs between base and head.
 * @param pages how often all is done on a slow machine (on a faster one more often, to take as long), or a Python expression.
 */
export function parseAndRender(times: number, pages: number | string): string {
  return `
import sys


def parse(n):
    total = 0
    for i in range(n):
        total += int(str(i)[::-1])
    return total


def render(n):
    return len("".join("%d-%s" % (i, "x" * (i % 7)) for i in range(n)))


if __name__ == "__main__":
    for _ in range(${typeof pages === "number" ? Math.ceil(pages * speed) : pages}):
        for _ in range(${times}):
            parse(15_000)
        render(20_000)
`;
}
