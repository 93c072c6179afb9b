import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { startProxy } from "./proxy.ts";

/** Running stand-ins for GitHub, and what a workflow run needs to talk to them. */
export interface StandIns extends AsyncDisposable {
  readonly api: string;
  readonly results: string;
  /** The job's token. */
  readonly token: string;
  /** A person's token, to look at what was written. */
  readonly owner: string;
  readonly pull: number;
  /** Folder with the uploaded artifacts. */
  readonly artifacts: string;
}

/** Disposing of them throws when an exchange was not as GitHub describes it. */
export async function startStandIns(folder: string, permission: "read" | "write"): Promise<StandIns> {
  const child = spawn(process.execPath, [join(import.meta.dirname, "serve.mjs"), folder, permission], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const line = await new Promise<string>((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`the stand-ins ended with ${code}`)));
    createInterface({ input: child.stdout }).once("line", resolve);
  });
  const started = JSON.parse(line) as Omit<StandIns, typeof Symbol.asyncDispose>;
  const proxy = await startProxy(started.api, []);
  return {
    ...started,
    api: proxy.url,
    async [Symbol.asyncDispose]() {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGKILL");
      await ended;
      await proxy[Symbol.asyncDispose]();
    },
  };
}

export interface Comment {
  readonly id: number;
  readonly user: { readonly login: string };
  readonly body: string;
}

export async function listComments({ api, owner, pull }: StandIns): Promise<Comment[]> {
  const response = await fetch(`${api}/repos/octo/demo/issues/${pull}/comments`, { headers: { authorization: `Bearer ${owner}` } });
  return (await response.json()) as Comment[];
}
