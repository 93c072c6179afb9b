import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { registerLogger, validate } from "@actions/languageservice";
import { build } from "esbuild";
import { parse } from "yaml";

const ROOT = join(import.meta.dirname, "../..");

type Validate = typeof validate;
type Document = Parameters<Validate>[0];
type Config = Exclude<Parameters<Validate>[1], undefined>;
type Metadata = NonNullable<Awaited<ReturnType<NonNullable<Config["actionsMetadataProvider"]>["fetchActionMetadata"]>>>;

interface Service {
  readonly validate: Validate;
  readonly registerLogger: typeof registerLogger;
  readonly TextDocument: { create(uri: string, language: string, version: number, text: string): Document };
}

/** Complaints of GitHub's own editor service about an action.yml or a workflow file: `line: message`. */
export interface Grammar {
  /** `path` decides what kind of file it is, as it does on GitHub. */
  complain(path: string, text: string): Promise<string[]>;
}

/** The service imports JSON in a way that Node refuses, so it is bundled first. */
export async function openGrammar(): Promise<Grammar> {
  const folder = await mkdtemp(join(tmpdir(), "flamediff-grammar-"));
  const outfile = join(folder, "service.mjs");
  try {
    await build({
      stdin: {
        contents: `export { registerLogger, validate } from "@actions/languageservice";\nexport { TextDocument } from "vscode-languageserver-textdocument";\n`,
        resolveDir: ROOT,
      },
      ...{ bundle: true, platform: "node", format: "esm", outfile, logLevel: "error" },
      banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
    });
    const service = (await import(pathToFileURL(outfile).href)) as Service;
    const failures: string[] = [];
    // What goes wrong inside it would pass for a file without faults.
    const silent = () => undefined;
    service.registerLogger({ error: (message) => failures.push(message), warn: silent, info: silent, log: silent });
    let asked = 0;
    return {
      async complain(path, text) {
        // It remembers files by their address.
        const document = service.TextDocument.create(`file:///${asked++}/${path}`, "yaml", 1, text);
        const found = await service.validate(document, { actionsMetadataProvider: { fetchActionMetadata } });
        if (failures.length > 0) throw new Error(failures.join("\n"));
        return found.map(({ range, message }) => `${range.start.line + 1}: ${message}`);
      },
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Ours as it is; of others' the inputs that our files use. */
const OTHERS: { readonly [action: string]: readonly string[] } = {
  "actions/checkout": ["persist-credentials", "fetch-depth"],
  "actions/setup-python": ["python-version"],
  "actions/setup-node": ["node-version", "package-manager-cache"],
  "actions/setup-go": ["go-version", "cache"],
  "actions/attest": ["subject-path"],
  "github/codeql-action": ["languages", "build-mode", "config", "category", "sarif_file"],
  "pypa/gh-action-pypi-publish": ["packages-dir", "skip-existing"],
  "ossf/scorecard-action": ["results_file", "results_format", "publish_results"],
};

async function fetchActionMetadata({ owner, name }: { readonly owner: string; readonly name: string }): Promise<Metadata | undefined> {
  const action = `${owner}/${name}`;
  if (action === "flamediff/flamediff") return parse(readFileSync(join(ROOT, "action.yml"), "utf8"));
  const inputs = OTHERS[action];
  if (inputs === undefined) return undefined;
  return { name: action, description: "", inputs: Object.fromEntries(inputs.map((input) => [input, { description: "" }])) };
}
