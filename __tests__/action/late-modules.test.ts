import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { expect, test } from "vitest";

const from = (path: string) => JSON.stringify(resolve(import.meta.dirname, "../../src/action/github", path));

/** Loads what the step loads before it records, then publishes, and says what is loaded only now. */
const PROGRAM = `
import { registerHooks } from "node:module";
import { loadApi, openApi, describeApiFailure } from ${from("api.ts")};
import { loadArtifacts, uploadArchive } from ${from("artifacts.ts")};
import { writeComment } from ${from("comment.ts")};

await Promise.all([loadApi(), loadArtifacts()]);
const late = [];
registerHooks({ load: (url, context, next) => (url.startsWith("node:") || late.push(url), next(url, context)) });
const run = { owner: "o", repo: "r", server: "http://127.0.0.1:9", api: "http://127.0.0.1:9", runId: 1, runAttempt: 1, eventName: "pull_request" };
const api = await openApi("t", run);
api.hook.before("request", (options) => void (options.request = { ...options.request, retries: 0 }));
const comment = await writeComment({ api, run, pullRequest: 1, name: "x", body: "x", onlyUpdate: false });
const upload = await uploadArchive({ run, name: "x", retentionDays: 1, archive: "a", folder: "/tmp", files: [] });
console.log(JSON.stringify({ late, how: comment.how, missing: upload.missing.length }));
process.exit(0);
`;

test("what publishes is loaded before code of the pull request can change the files that hold it", () => {
  const env = { PATH: process.env["PATH"] };
  const printed = execFileSync(process.execPath, ["--input-type=module-typescript", "-e", PROGRAM], { encoding: "utf8", env });
  expect(JSON.parse(printed.trim().split("\n").at(-1) ?? "")).toEqual({ late: [], how: "failed", missing: 1 });
});
