import { deepStrictEqual, ok } from "node:assert/strict";
import { chooseNotices } from "../../src/action/github/annotations.ts";
import { makeMarker } from "../../src/action/github/comment.ts";
import { fitSummary } from "../../src/action/github/summary.ts";
import { annotate, annotateFailure, setOutputs, warn, withGroup } from "../../src/action/runner-log.ts";
import { formatManifest } from "../../src/bundle/manifest.ts";
import { parseInputs } from "../../src/config/inputs.ts";
import { print, printError, printJson } from "../../src/lib/print.ts";
import { makePlainProgress } from "../../src/lib/progress.ts";
import { reportBundles } from "../../src/output/report-stage.ts";
import { renderHiddenReport } from "../../src/report/compact.ts";
import { makeHeadline } from "../../src/report/headline.ts";
import { renderMarkdown } from "../../src/report/markdown.ts";
import type { Report } from "../../src/report/report.ts";
import { renderTerminal } from "../../src/report/terminal.ts";
import { MANIFEST } from "../bundle/manifests.ts";
import { bundleOf } from "../bundle/zips.ts";
import { entryOf, reported, reportOf } from "../report/reports.ts";
import { commandsIn, UNPRINTABLE } from "../support/runner-commands.ts";

/** What flamediff says when all names and texts from strangers are one text. */
export interface Outputs {
  /** Of both streams. */
  readonly printed: string;
  /** What the runner is told, one command a line. */
  readonly told: string;
  /** Files and texts for people by name. */
  readonly texts: ReadonlyMap<string, string>;
}

export async function outputsOf(name: string): Promise<Outputs> {
  const texts = new Map<string, string>();
  const report = reportWith(name);
  const finished = await reportBundles([await bundleWith(name)]);
  for (const [file, makeText] of finished.files) if (/\.(md|html|svg)$/.test(file)) texts.set(file, makeText());
  const links = { files: {}, repository: "https://github.com/octo/demo", expires: undefined, missing: [name], given: { setup: name } };
  const body = renderMarkdown({ report, icicles: [name], links });
  texts.set("comment", body).set("summary", fitSummary(body));
  texts.set("hidden", renderHiddenReport(report));
  const printed = await capture(async () => {
    for (const one of [report, finished.report]) {
      print(makeHeadline(one));
      print(renderTerminal(one, { width: 80, colours: false, folder: name, icicles: [name, ...finished.drawIcicles(80)] }));
      printJson(JSON.stringify(one, null, 2));
    }
    printError(`flamediff: ${name}`);
    for (const line of [makePlainProgress(), makePlainProgress(printError)]) for (const say of [line.phase, line.now, line.warn]) say(name);
    try {
      parseInputs({ given: { rounds: name, base: name, idle: name }, from: "input", pyproject: undefined });
    } catch (error) {
      printError((error as Error).message);
    }
    setOutputs({ "report-dir": name });
  });
  const told = await capture(async () => {
    for (const notice of [...chooseNotices(report), ...chooseNotices(finished.report)]) annotate(notice);
    warn(name);
    annotateFailure(`${name}\n\n${name}`);
    await withGroup(name, async () => undefined);
  });
  return { printed, told, texts };
}

export function checkOutput({ printed, told, texts }: Outputs): void {
  deepStrictEqual(commandsIn(printed), []);
  checkCharacters("the output", printed);
  for (const line of told.trimEnd().split("\n")) checkCommand(line);
  for (const [name, content] of texts) {
    // Markdown has word joiners of ours, which break mentions and links.
    checkCharacters(name, content.replaceAll("\u2060", ""));
    deepStrictEqual(commandsIn(content), [], name);
  }
  // One marker, made here; a comment's end in a name would show what follows.
  const hidden = texts.get("hidden") ?? "";
  ok(hidden.trim() === "" || /^\n*<!--(?:(?!-->)[\s\S])*-->\s*$/.test(hidden), "the hidden report ends early");
  ok(!(texts.get("comment") ?? "").includes(makeMarker("flamediff", { runId: 1, runAttempt: 1 })), "a marker was forged");
}

function checkCharacters(name: string, content: string): void {
  const odd = UNPRINTABLE.exec(content.replace(/[\n\t]/g, ""));
  ok(odd === null, `${name} has U+${odd?.[0].codePointAt(0)?.toString(16)}`);
}

/** One command of ours, with the properties of ours (actions/runner, ActionCommand.cs). */
function checkCommand(line: string): void {
  const [, name, properties = ""] = /^::(notice|warning|error|group|endgroup)(?: ([^:]*))?::/.exec(line) ?? [];
  ok(name !== undefined, `no command of ours: ${line.slice(0, 100)}`);
  const keys = properties === "" ? [] : properties.split(",").map((property) => property.split("=", 1)[0]);
  ok(keys.every((key) => ["title", "file", "line"].includes(key ?? "")) && new Set(keys).size === keys.length, `properties ${keys}`);
  checkCharacters("a command", line);
  ok(!line.includes("##["), "a command within a command");
}

async function capture(work: () => Promise<void>): Promise<string> {
  const { stdout, stderr } = process;
  const writes = [stdout.write, stderr.write] as const;
  let text = "";
  const write = (chunk: string | Uint8Array) => {
    text += String(chunk);
    return true;
  };
  stdout.write = write;
  stderr.write = write;
  try {
    await work();
  } finally {
    [stdout.write, stderr.write] = writes;
  }
  return text;
}

function reportWith(name: string): Report {
  const slower = reported({
    name,
    file: name,
    touched: true,
    touchedLine: 3,
    verdict: "slower",
    self: { base: 0.1, head: 0.4, delta: 0.3, interval: [0.2, 0.4], pAdjusted: 1e-9 },
    seconds: { base: 0.3, head: 1.2, delta: 0.9 },
    ratio: 4,
  });
  const entry = entryOf({ name, shard: name, command: name, reason: name, functions: [slower] });
  const failed = entryOf({ name, shard: name, command: name, verdict: "failed", reason: name, functions: [], failure: `${name}\n${name}` });
  const healthy = { ...entry, health: { ...entry.health, warnings: [name] } };
  return { ...reportOf(healthy, failed), base: { sha: null, label: name }, head: { sha: null, label: name } };
}

/** Three rounds in which a function of this name becomes slower. Line ends and `;` end a frame. */
function bundleWith(name: string) {
  const frame = name.replace(/[;\r\n]/g, " ").slice(0, 500) || "f";
  const folded = (count: number) => `m (m.py:1);${frame} (${frame}.py:3) ${count}\nm (m.py:1);g (m.py:9) 300\n`;
  const [entry] = MANIFEST.entryPoints;
  const [round] = entry?.rounds.base ?? [];
  const rounds = (side: string) => [1, 2, 3].map((number) => ({ ...round, file: `demo/${side}.${number}.folded` }));
  const files = ["base", "head"].flatMap((side) =>
    [1, 2, 3].map((number) => [`demo/${side}.${number}.folded`, folded(side === "base" ? 50 + number : 400)]),
  );
  const manifest = {
    ...MANIFEST,
    shard: name.slice(0, 200),
    base: { sha: null, label: name.slice(0, 300) },
    head: { sha: null, label: name.slice(0, 300) },
    changes: { touched: [{ file: `${frame}.py`, name: frame, line: 3 }], moved: [] },
    entryPoints: [{ ...entry, command: name.slice(0, 5000), rounds: { base: rounds("base"), head: rounds("head") } }],
  };
  return bundleOf({ "bundle.json": formatManifest(manifest as typeof MANIFEST), ...Object.fromEntries(files) });
}
