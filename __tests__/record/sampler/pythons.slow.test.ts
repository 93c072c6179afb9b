import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findInterpreter } from "../../../src/record/sampler/interpreter.ts";
import { needs } from "../../support/needs.ts";
import { findPython } from "../../support/pythons.ts";
import { makeRepository } from "../../support/repository.ts";
import { speed } from "../../support/speed.ts";

const run = promisify(execFile);
const CLI = resolve(import.meta.dirname, "../../../src/cli.ts");
/** The oldest, the first whose code objects have qualified names, and the newest. */
const VERSIONS = ["3.8", "3.11", "3.15"];

const PROGRAM = `
import functools
import json


def burn():
    for _ in range(${Math.round(2000 * speed)}):
        json.loads(json.dumps({"a": list(range(60))}))


def twice(fn):
    @functools.wraps(fn)
    def wrapper(*args):
        return fn(*args)
    return wrapper


class Shape:
    class Part:
        def area(self):
            burn()

    def area(self):
        burn()
        self.Part().area()

    @staticmethod
    def flat():
        inner = lambda: burn()
        inner()


@twice
def decorated():
    burn()


def lazy():
    yield burn()


if __name__ == "__main__":
    # On a busy machine the sampler may come late.
    for _ in range(4):
        Shape().area()
        Shape.flat()
        decorated()
        list(lazy())
`;

let folder = "";
let repository = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "flamediff-pythons-"));
  repository = await makeRepository(join(folder, "repository"), [{ "pkg/shapes.py": PROGRAM }, { "pkg/shapes.py": `${PROGRAM}\n` }]);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Identities of all functions of the project, without lines. */
async function identitiesUnder(python: string, name: string): Promise<string[]> {
  const out = join(folder, name);
  await run(
    process.execPath,
    [
      CLI,
      "profile",
      "--base",
      "HEAD~1",
      "--python",
      python,
      "--budget",
      "1",
      "--rounds",
      "3",
      "--quiet",
      "--out",
      out,
      "--",
      "pkg/shapes.py",
    ],
    { cwd: repository },
  );
  const texts = await Promise.all(
    ["base", "head"].flatMap((side) => [1, 2, 3].map((round) => readFile(join(out, `shapes/${side}.${round}.folded`), "utf8"))),
  );
  const frames = new Set(
    texts
      .join("")
      .split("\n")
      .flatMap((line) => line.replace(/ \d+$/, "").split(";"))
      .map((frame) => frame.replace(/:\d+\)$/, ")")),
  );
  // Whatever else ran is named without the folders of this machine.
  expect([...frames].filter((frame) => frame.includes("(/"))).toEqual([]);
  // The bodies of classes run for microseconds, and now and then a sample meets one.
  const bodies = ["Shape (pkg/shapes.py)", "Shape.Part (pkg/shapes.py)"];
  return [...frames].filter((frame) => frame.includes("(pkg/") && !bodies.includes(frame)).sort();
}

describe("one program has the same functions under every Python", () => {
  for (const version of VERSIONS) {
    const python = findPython(version);
    const { isMissing, reason } = needs(python !== undefined, "not found: bash .ci/pythons brings 3.14 and 3.15, pyenv the others");
    test.skipIf(isMissing)(`Python ${version}${reason}`, async () => {
      expect(python, `Python ${version} is missing; bash .ci/pythons`).toBeDefined();
      expect(await identitiesUnder(python as string, version)).toEqual([
        "<module> (pkg/shapes.py)",
        "Shape.Part.area (pkg/shapes.py)",
        "Shape.area (pkg/shapes.py)",
        "Shape.flat (pkg/shapes.py)",
        "Shape.flat.<locals>.<lambda> (pkg/shapes.py)",
        "burn (pkg/shapes.py)",
        "decorated (pkg/shapes.py)",
        "lazy (pkg/shapes.py)",
        "twice.<locals>.wrapper (pkg/shapes.py)",
      ]);
    });
  }
});

describe("findInterpreter refuses what cannot be sampled", () => {
  const answering = async (name: string, answer: object) => {
    const path = join(folder, name);
    const text = JSON.stringify({
      executable: path,
      version: [3, 14, 0],
      implementation: "CPython",
      freeThreaded: false,
      stdlib: [],
      packageFolders: [],
      prefixes: [],
      ...answer,
    });
    await writeFile(path, `#!/bin/sh\ncat <<'END'\n${text}\nEND\n`, { mode: 0o755 });
    return path;
  };

  test.each([
    ["free-threaded", { freeThreaded: true }, "a free-threaded build"],
    ["pypy", { implementation: "PyPy" }, "only CPython can be sampled"],
    ["too-old", { version: [3, 7, 16] }, "reads CPython 3.8 to 3.15"],
    ["too-new", { version: [3, 16, 0] }, "reads CPython 3.8 to 3.15"],
  ])("%s", async (name, answer, sentence) => {
    await expect(findInterpreter(await answering(name, answer))).rejects.toThrow(sentence);
  });

  test("an interpreter that is none", async () => {
    await expect(findInterpreter("/bin/true")).rejects.toThrow("which is not a Python interpreter");
    await expect(findInterpreter("/bin/false")).rejects.toThrow("'/bin/false' ended with status 1");
  });
});
