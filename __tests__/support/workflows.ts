import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

const ROOT = join(import.meta.dirname, "../..");

/** Documents that show workflow files. */
const DOCUMENTS = ["README.md", "docs/github.md"] as const;

/** A workflow file as a document shows it. */
export interface ShownWorkflow {
  readonly document: string;
  /** The file's own `name:`. */
  readonly name: string;
  readonly text: string;
}

/** Every workflow file that the documents show, in their order. */
export function readShownWorkflows(): ShownWorkflow[] {
  return DOCUMENTS.flatMap((document) => {
    const blocks = readFileSync(join(ROOT, document), "utf8").matchAll(/^```yaml\n([\s\S]*?)^```$/gm);
    return [...blocks].flatMap(([, text = ""]) => {
      const { name, jobs } = parse(text) as { readonly name?: string; readonly jobs?: object };
      return name === undefined || jobs === undefined ? [] : [{ document, name, text }];
    });
  });
}

/** @throws when the documents show no workflow of this name. */
export function findShownWorkflow(name: string): ShownWorkflow {
  const found = readShownWorkflows().find((workflow) => workflow.name === name);
  if (found === undefined) throw new Error(`README.md and docs/github.md show no workflow named '${name}'.`);
  return found;
}
