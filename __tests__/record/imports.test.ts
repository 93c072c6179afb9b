import { describe, expect, test } from "vitest";
import { makeRecordings } from "../../src/profile/recordings.ts";
import { describeImports } from "../../src/record/imports.ts";

const STACKS = `<module> (/b/app.py:3);_find_and_load (<frozen importlib._bootstrap>:9);<module> (/v/site-packages/big/__init__.py:1);_find_and_load (<frozen importlib._bootstrap>:9);<module> (/v/site-packages/dep.py:1) 40
<module> (/b/app.py:9);work (/b/app.py:20) 100
`;

describe("describeImports", () => {
  test("puts modules below the import that brings them, with its line, its samples, and whether the change touches it", () => {
    const recordings = makeRecordings();
    const round = recordings.addRound("head", {}, "py-spy");
    round.push(new TextEncoder().encode(STACKS));
    round.end();
    const by = (file: string, line: number, module: string) => ({ file, line, module });
    const modules = {
      base: [{ module: "app", file: "/a/app.py", by: undefined }],
      head: [
        { module: "app", file: "/b/app.py", by: undefined },
        { module: "big", file: "/v/site-packages/big/__init__.py", by: by("/b/app.py", 3, "__main__") },
        { module: "big.core", file: "/v/site-packages/big/core.py", by: by("/b/app.py", 3, "__main__") },
        { module: "dep", file: "/v/site-packages/dep.py", by: by("/v/site-packages/big/__init__.py", 1, "big") },
        { module: "app.extra", file: "/b/extra.py", by: by("/b/app.py", 4, "__main__") },
      ],
    };
    const hunk = { base: { first: 2, last: 1 }, head: { first: 3, last: 3 } };
    const changes = [{ path: "app.py", from: "app.py", lines: [hunk.head], hunks: [hunk] }];
    const roots = { base: { project: ["/a"], stdlib: [], prefixes: [] }, head: { project: ["/b"], stdlib: [], prefixes: [] } };
    expect(describeImports({ modules, recordings, options: { roots }, changes })).toEqual({
      added: [
        { module: "big", by: { file: "app.py", line: 3 }, isChanged: true, modules: 3, samples: 40 },
        { module: "app.extra", by: { file: "app.py", line: 4 }, isChanged: false, modules: 1, samples: 0 },
      ],
      removed: [],
    });
  });

  test("adds up what all modules of a package took, also those that the same line imports beside it", () => {
    const by = { file: "/b/app.py", line: 3, module: "__main__" };
    const head = [
      { module: "http", file: "/py/http/__init__.py", by, own: 0.001 },
      { module: "http.server", file: "/py/http/server.py", by, own: 0.02 },
      { module: "email", file: "/py/email/__init__.py", by: { file: "/py/http/server.py", line: 9, module: "http.server" }, own: 0.03 },
    ];
    const base = [{ module: "re", file: "/py/re.py", by, own: 0.004 }];
    const found = describeImports({ modules: { base, head: [...base, ...head] }, recordings: makeRecordings(), options: {}, changes: [] });
    expect(found.added).toMatchObject([{ module: "http", modules: 3, seconds: expect.closeTo(0.051) }]);
    expect(found.measured).toEqual({ base: 0.004, head: expect.closeTo(0.055) });
  });

  test("tells a module of both sides whose import itself takes longer", () => {
    const loaded = (folder: string, own: number) => [
      { module: "text", file: `/${folder}/text.py`, by: undefined, own },
      { module: "same", file: `/${folder}/same.py`, by: undefined, own: 0.3 },
    ];
    const roots = { base: { project: ["/a"], stdlib: [], prefixes: [] }, head: { project: ["/b"], stdlib: [], prefixes: [] } };
    const changes = [{ path: "text.py", from: "text.py", lines: [], hunks: [] }];
    const modules = { base: loaded("a", 0.01), head: loaded("b", 0.5) };
    expect(describeImports({ modules, recordings: makeRecordings(), options: { roots }, changes }).changed).toEqual([
      { module: "text", file: "text.py", isChanged: true, base: 0.01, head: 0.5 },
    ]);
  });
});
