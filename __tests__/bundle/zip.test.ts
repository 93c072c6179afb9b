import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { openZip } from "../../src/bundle/zip.ts";
import { makeZip, type ZipFile } from "./zips.ts";

const ONE: ZipFile = { name: "a.folded", text: "f 1\n" };

async function textOf(zip: Uint8Array, name: string, mostBytes?: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of openZip("Artifact 'x'", zip).read(name, mostBytes)) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

describe("openZip", () => {
  test("gives a file packed or not, whoever wrote the zip", async () => {
    for (const zip of [
      makeZip([ONE]),
      makeZip([{ ...ONE, isStored: true }]),
      makeZip([ONE], "a comment"),
      zipSync({ "a.folded": Buffer.from("f 1\n") }),
    ])
      expect(await textOf(zip, "a.folded")).toBe("f 1\n");
  });

  test("gives a file whose sizes stand behind its data, as a writer that streams leaves them", async () => {
    const zip = makeZip([ONE]);
    // In the local header alone: the list at the end has them.
    zip.fill(0, 14, 26);
    expect(await textOf(zip, "a.folded")).toBe("f 1\n");
  });

  test("gives an empty file", async () => {
    expect(await textOf(makeZip([{ name: "empty", text: "" }]), "empty")).toBe("");
  });

  test("leaves alone what nobody asks for: paths, damaged and encrypted files, bombs", async () => {
    const zip = makeZip([
      { name: "../../etc/passwd", text: "x" },
      { name: "/etc/passwd", text: "x" },
      { name: "__proto__", text: "x" },
      { name: "bomb", text: new Uint8Array(32 * 1024 ** 2) },
      { name: "wrong", text: "x", crc: 1 },
      { name: "secret", text: "x", flags: 1 },
      ONE,
    ]);
    expect(await textOf(zip, "a.folded")).toBe("f 1\n");
    expect(openZip("Artifact 'x'", zip).has("constructor")).toBe(false);
  });

  test.each([
    ["nothing", new Uint8Array(), "is not a zip file"],
    ["text", Buffer.from("hello, this is no zip file at all"), "is not a zip file"],
    ["a zip that breaks off", makeZip([ONE]).subarray(0, -8), "is not a zip file"],
    ["a zip without files", makeZip([]), "is an empty zip file"],
    [
      "a zip that lost its beginning",
      makeZip([ONE, { ...ONE, name: "b" }]).subarray(20),
      "is a damaged zip file: its list of files ends early",
    ],
    ["a name twice", makeZip([ONE, ONE]), "lists a file twice"],
    [
      "too many files",
      makeZip(Array.from({ length: 20_001 }, (_, n) => ({ name: `${n}`, text: "", isStored: true }))),
      "contains more than 20,000 files",
    ],
  ])("rejects %s", (_, zip, words) => {
    expect(() => openZip("Artifact 'x'", zip)).toThrow(`Artifact 'x' cannot be used: it ${words}`);
  });

  test("rejects a zip64", () => {
    const zip = Buffer.from(makeZip([ONE]));
    zip.writeUInt32LE(0xffffffff, zip.length - 6);
    expect(() => openZip("Artifact 'x'", zip)).toThrow("Artifact 'x' cannot be used: it is a zip64 file");
  });

  test.each([
    ["a wrong checksum", { crc: 7 }, "is a damaged zip file: 'a.folded' cannot be unpacked"],
    ["a size that is too small", { size: 3 }, "is a damaged zip file"],
    ["a size that is too large", { size: 5 }, "is a damaged zip file"],
    ["data that break off", { packedSize: 2 }, "is a damaged zip file: 'a.folded' cannot be unpacked (unexpected end of file)"],
    ["data beyond the end", { packedSize: 4_000_000 }, "is a damaged zip file: 'a.folded' is not where its list says"],
    ["a method nobody uses", { method: 12 }, "is a damaged zip file"],
    ["a password", { flags: 1 }, "has an encrypted file 'a.folded'"],
  ])("rejects a file with %s", async (_, forged, words) => {
    await expect(textOf(makeZip([{ ...ONE, ...forged }]), "a.folded")).rejects.toThrow(`Artifact 'x' cannot be used: it ${words}`);
  });

  test("stops at the size that a file may have, before it is unpacked and while it is", async () => {
    const text = new Uint8Array(1000);
    await expect(textOf(makeZip([{ name: "a", text }]), "a", 999)).rejects.toThrow("has a a of more than 999 bytes");
    await expect(textOf(makeZip([{ name: "a", text, size: 999 }]), "a", 999)).rejects.toThrow("is a damaged zip file");
    expect(await textOf(makeZip([{ name: "a", text }]), "a", 1000)).toHaveLength(1000);
  });

  test("stops a bomb after a megabyte, and one that many files share", async () => {
    const bomb = { name: "bomb", text: new Uint8Array(16 * 1024 ** 2) };
    await expect(textOf(makeZip([bomb]), "bomb")).rejects.toThrow("unpacks to more data than a profile can contain");
    const half = { name: "half", text: new Uint8Array(600_000) };
    const zip = openZip("Artifact 'x'", makeZip([half, { ...half, name: "other", sharesDataOf: "half" }]));
    const readAll = async (name: string) => {
      for await (const _ of zip.read(name));
    };
    await readAll("half");
    await expect(readAll("other")).rejects.toThrow("unpacks to more data");
  });
});
