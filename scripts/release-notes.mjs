// Prints the notes of a release from CHANGELOG.md. Usage: node scripts/release-notes.mjs vX.Y.Z
// Fails when the tag, package.json, src/lib/version.ts and the newest release of the changelog do not name the same version.
import { readFileSync } from "node:fs";
import { VERSION } from "../src/lib/version.ts";

const read = (name) => readFileSync(new URL(`../${name}`, import.meta.url), "utf8");

const tag = process.argv[2] ?? "";
const changelog = read("CHANGELOG.md");
// Releases begin with "## 1.2.3 - 2027-01-31", in brackets where the version is a link; the links' targets close the file.
const [, latest = ""] = changelog.split(/^(?=## \[?\d)/m);
const newest = /^## \[?(\d+\.\d+\.\d+)/.exec(latest)?.[1];
const notes = latest
  .split("\n")
  .slice(1)
  .filter((line) => !/^\[[^\]]+\]: /.test(line))
  .join("\n");
const said = {
  "the tag": tag.replace(/^v/, ""),
  "package.json": JSON.parse(read("package.json")).version,
  "src/lib/version.ts": VERSION,
  "the newest release in CHANGELOG.md": newest ?? "missing",
};
if (new Set(Object.values(said)).size > 1 || !/^v\d+\.\d+\.\d+$/.test(tag)) {
  const list = Object.entries(said).map(([where, version]) => `${where} is ${version || "missing"}`);
  process.stderr.write(`The release has no one version: ${list.join(", ")}. Expected vX.Y.Z as tag, and the same everywhere.\n`);
  process.exit(1);
}
process.stdout.write(`${notes.trim()}\n`);
