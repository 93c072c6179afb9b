import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { type ReportFiles, type UploadRequest, uploadArchive, uploadReport } from "../../../src/action/github/artifacts.ts";
import { json, type Rule, startProxy } from "../../e2e/proxy.ts";

const CREATE = /ArtifactService\/CreateArtifact$/;
const RUN: UploadRequest["run"] = {
  owner: "octo",
  repo: "demo",
  server: "http://github.localhost:4101",
  api: "http://127.0.0.1:9",
  runId: 77,
  runAttempt: 1,
  eventName: "push",
};

let folder = "";
let request: UploadRequest & ReportFiles;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "flamediff-artifacts-"));
  const files = ["report.md", "a.diff.svg", "b.diff.svg"];
  for (const file of files) await writeFile(join(folder, file), file);
  const staging = join(folder, "staging");
  request = { run: RUN, name: "flamediff", retentionDays: undefined, folder, files, pictures: files.slice(1), staging };
});
afterAll(() => rm(folder, { recursive: true, force: true }));
beforeEach(() => {
  // The package reports its doings to the runner.
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
});

/** Artifact service that answers so. */
async function openService(rules: readonly Rule[]): ReturnType<typeof startProxy> {
  const claims = Buffer.from(JSON.stringify({ scp: "Actions.Results:77:job" })).toString("base64url");
  const service = await startProxy("http://127.0.0.1:9", rules, { isJudged: false });
  vi.stubEnv("ACTIONS_RUNTIME_TOKEN", `e30.${claims}.x`);
  vi.stubEnv("ACTIONS_RESULTS_URL", `${service.url}/`);
  vi.stubEnv("GITHUB_SERVER_URL", RUN.server);
  return service;
}

describe("uploadReport", () => {
  test("gives a service up that does not answer, after one file", async () => {
    await using _ = await openService([{ method: "POST", path: CREATE, answer: () => undefined }]);
    expect(await uploadReport(request, { oneMs: 300, allMs: 5000 })).toEqual({
      urls: {},
      missing: [
        expect.stringMatching(/^Artifacts could not be uploaded: the artifact service does not respond \(an upload did not finish within/),
      ],
    });
  });

  test("spends no more time than all uploads may take together", async () => {
    await using _ = await openService([{ method: "POST", path: CREATE, answer: () => undefined }]);
    const { missing } = await uploadReport(request, { oneMs: 600_000, allMs: 300 });
    expect(missing).toEqual([expect.stringContaining("does not respond")]);
  });

  test("tries the next file when one is refused", async () => {
    const refuse = json({ code: "invalid_argument", msg: "no" }, 400);
    await using service = await openService([{ method: "POST", path: CREATE, answer: refuse }]);
    const { urls, missing } = await uploadReport(request);
    expect(urls).toEqual({});
    expect(missing.map((sentence) => sentence.split(" could", 1)[0])).toEqual(["report", "a.diff.svg", "b.diff.svg"]);
    expect(service.seen.length).toBeGreaterThan(3);
  });

  test.each([
    ["the folder of copies", "linked", "staging"],
    ["a copy", "linked/victim", "staging/flamediff-a.diff.svg"],
  ])("writes nothing elsewhere when a link is in the place of %s", async (_, target, link) => {
    const own = await mkdtemp(join(folder, "links-"));
    await mkdir(join(own, "linked"));
    await mkdir(join(own, dirname(link)), { recursive: true });
    await writeFile(join(own, "linked/victim"), "as it was");
    await symlink(join(own, target), join(own, link));
    await using __ = await openService([{ method: "POST", path: CREATE, answer: json({ code: "invalid_argument", msg: "no" }, 400) }]);
    const { missing } = await uploadReport({ ...request, staging: join(own, "staging") });
    expect(missing).toHaveLength(3);
    expect(await readdir(join(own, "linked"))).toEqual(["victim"]);
    expect(await readFile(join(own, "linked/victim"), "utf8")).toBe("as it was");
  });
});

describe("uploadArchive", () => {
  test("says that a bundle did not get there when the service does not answer", async () => {
    await using _ = await openService([{ method: "POST", path: CREATE, answer: () => undefined }]);
    expect(await uploadArchive({ ...request, archive: "bundle-x" }, { oneMs: 300, allMs: 5000 })).toEqual({
      urls: {},
      missing: [expect.stringMatching(/^bundle-x could not be uploaded: the artifact service does not respond/)],
    });
  });
});
