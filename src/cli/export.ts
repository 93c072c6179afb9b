import { stat, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import * as v from "valibot";
import { findBundleFolders, readBundleFolder } from "../bundle/bundle.ts";
import { exportProfile } from "../export/export.ts";
import type { ExportedProfile } from "../export/exported.ts";
import type { ExportFormat } from "../export/formats.ts";
import { type ExitCode, messageOf, UserError } from "../lib/errors.ts";
import { shortSha } from "../lib/format.ts";
import { print } from "../lib/print.ts";
import { readRegularText } from "../lib/regular-file.ts";
import { reportBundles } from "../output/report-stage.ts";
import { SIDES } from "../profile/frame.ts";
import { buildProfile } from "../profile/profile-builder.ts";
import { makeRecordings } from "../profile/recordings.ts";
import { SCHEMA_VERSION } from "../report/report.ts";
import { openOutFolder } from "./out-folder.ts";
import { plainIdentity, readStackFile, warnOf } from "./stack-files.ts";

export interface ExportOptions {
  readonly format: ExportFormat;
  readonly out: string;
}

/** `flamediff export`: a report, a bundle or folded stacks → files for other programs. */
export async function exportCli(paths: readonly string[], { format, out }: ExportOptions): Promise<ExitCode> {
  const [folder] = paths;
  const profiles =
    folder !== undefined && paths.length === 1 && (await isFolder(folder)) ? await readFolder(folder) : [await readFiles(paths)];
  const target = await openOutFolder(out);
  for (const profile of profiles) {
    for (const [name, content] of exportProfile(profile, format)) {
      await writeFile(join(target, name), content);
      print(join(target, name));
    }
  }
  return 0;
}

/** A report's folder, else a bundle's. */
async function readFolder(folder: string): Promise<ExportedProfile[]> {
  const path = join(folder, "report.json");
  const json = await readRegularText(path).catch(() => undefined);
  if (json !== undefined) return readReport(parseReport(json, path), (name) => readMember(folder, name));
  const bundles = await Promise.all((await findBundleFolders([folder])).map(readBundleFolder));
  const { report, files } = await reportBundles(bundles);
  return readReport(report, async (name) => files.get(name)?.() ?? "");
}

/** A file of the report's own folder, whatever its report.json says. */
async function readMember(folder: string, name: string): Promise<string> {
  const path = join(folder, basename(name));
  return readRegularText(path).catch((error: unknown) => {
    throw new UserError(`'${path}' cannot be read, although report.json names it: ${messageOf(error)}.`, { cause: error });
  });
}

const side = v.object({ sha: v.nullable(v.string()), label: v.string() });
const seconds = v.nullable(v.number());
/** What an export reads of report.json. The folder may be a stranger's artifact. */
const report = v.object({
  base: side,
  head: side,
  entryPoints: v.pipe(
    v.array(
      v.object({
        name: v.string(),
        files: v.record(v.string(), v.string()),
        countedSeconds: v.object({ base: seconds, head: seconds }),
      }),
    ),
    v.readonly(),
  ),
});

type ExportedReport = v.InferOutput<typeof report>;

/** @throws UserError when it is no report of this version. */
function parseReport(json: string, path: string): ExportedReport {
  try {
    const value: unknown = JSON.parse(json);
    const { schemaVersion } = v.parse(v.object({ schemaVersion: v.unknown() }), value);
    if (schemaVersion !== SCHEMA_VERSION)
      throw new TypeError(`expected schemaVersion ${SCHEMA_VERSION}, found ${JSON.stringify(schemaVersion)}.`);
    return v.parse(report, value);
  } catch (error) {
    throw new UserError(`'${path}' is no report.json that this version can read: ${messageOf(error)}`, { cause: error });
  }
}

async function readReport(report: ExportedReport, read: (name: string) => Promise<string>): Promise<ExportedProfile[]> {
  const profiles: ExportedProfile[] = [];
  for (const entry of report.entryPoints) {
    const [foldedBase, foldedHead] = [entry.files["foldedBase"], entry.files["foldedHead"]];
    if (foldedBase === undefined || foldedHead === undefined) continue;
    const recordings = makeRecordings();
    for (const [side, name] of [
      ["base", foldedBase],
      ["head", foldedHead],
    ] as const) {
      // A side may have no samples: its file is empty, which is no mistake here.
      const round = recordings.addRound(side);
      round.push(new TextEncoder().encode(await read(name)));
      round.end();
    }
    const { functions, tree } = buildProfile(recordings, ALL);
    const sides = SIDES.map((side, column) => ({
      name: side,
      title: [entry.name, "·", ...new Set([side, report[side].label, shortSha(report[side].sha ?? "")])]
        .filter((word) => word !== "")
        .join(" "),
      side,
      functions,
      tree,
      column,
      seconds: entry.countedSeconds[side],
    }));
    profiles.push({ name: basename(foldedBase).replace(/\.base\.folded$/, ""), sides });
  }
  if (profiles.length === 0) throw new UserError("The report has no profile to export: no entry point was recorded.");
  return profiles;
}

/** Nothing is left out a second time. */
const ALL = { keepImports: true, keepWaiting: true, keepRunners: true } as const;

/** Files of folded stacks, each a profile of its own. */
async function readFiles(paths: readonly string[]): Promise<ExportedProfile> {
  const names = new Map<string, number>();
  const sides: ExportedProfile["sides"][number][] = [];
  for (const path of paths) {
    const recordings = makeRecordings();
    warnOf(path, await readStackFile(path, recordings.addRound("base")));
    const { functions, tree } = buildProfile(recordings, { ...plainIdentity(recordings), ...ALL });
    const stem =
      path === "-"
        ? "stdin"
        : basename(path)
            .replace(/\.gz$/, "")
            .replace(/\.(folded|txt|collapsed)$/, "");
    const times = (names.get(stem) ?? 0) + 1;
    names.set(stem, times);
    const name = times === 1 ? stem : `${stem}-${times}`;
    sides.push({ name, title: name, side: "base", functions, tree, column: 0, seconds: null });
  }
  return { name: sides.length === 1 ? (sides[0]?.name ?? "profile") : "profile", sides };
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
