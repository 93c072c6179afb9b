import { strToU8, zipSync } from "fflate";
import nock from "nock";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openApi, type RunContext } from "../../../src/action/github/api.ts";
import { takeBundles } from "../../../src/action/github/intake.ts";
import { formatManifest } from "../../../src/bundle/manifest.ts";
import { MANIFEST } from "../../bundle/manifests.ts";
import { answerArtifacts, answerJobs } from "../../contract/answers.ts";

const API = "https://api.example.invalid";
const RUN: RunContext = {
  owner: "octo",
  repo: "demo",
  server: "https://example.invalid",
  api: API,
  runId: 20,
  runAttempt: 1,
  eventName: "workflow_run",
};
const GOOD = zipSync({
  "bundle.json": strToU8(formatManifest(MANIFEST)),
  "demo/base.1.folded": strToU8("a 1\n"),
  "demo/head.1.folded": strToU8("a 1\n"),
});

beforeEach(() => nock.disableNetConnect());
afterEach(() => {
  nock.cleanAll();
  nock.enableNetConnect();
});

/** What the profiling run uploaded, and how its jobs ended. */
function offer(zips: { readonly [name: string]: Uint8Array }, jobs: { readonly [name: string]: string } | undefined): void {
  const artifacts = Object.entries(zips).map(([name, zip], index) => ({ id: index + 1, name, bytes: zip.length }));
  nock(API).get("/repos/octo/demo/actions/runs/7/artifacts").query(true).reply(200, answerArtifacts(artifacts));
  for (const [index, zip] of Object.values(zips).entries()) {
    nock(API)
      .get(`/repos/octo/demo/actions/artifacts/${index + 1}/zip`)
      .reply(200, Buffer.from(zip), { "content-type": "application/zip" });
  }
  nock(API)
    .get("/repos/octo/demo/actions/runs/7/jobs")
    .query(true)
    .reply(jobs === undefined ? 403 : 200, jobs === undefined ? { message: "no" } : answerJobs(jobs));
}

const take = async () => takeBundles({ api: await openApi("t", RUN), run: RUN, runId: 7, name: "flamediff" });

describe("takeBundles", () => {
  test("takes the bundles of this name", async () => {
    offer({ "flamediff-bundle-a": GOOD, "flamediff-report": GOOD, "flamediff-bundle-b": GOOD }, {});
    const { bundles, missing } = await take();
    expect(bundles).toHaveLength(2);
    expect(missing).toEqual([]);
  });

  test("one that is not in order does not lose the others, and is named", async () => {
    offer({ "flamediff-bundle-a": GOOD, "flamediff-bundle-b": strToU8("no zip at all") }, {});
    const { bundles, leftOut, missing } = await take();
    expect(bundles).toHaveLength(1);
    expect(missing).toEqual([]);
    expect(leftOut).toEqual(["Artifact 'flamediff-bundle-b' cannot be used: it is not a zip file."]);
  });

  test("is an error when none is in order", async () => {
    offer({ "flamediff-bundle-a": strToU8("x") }, {});
    await expect(take()).rejects.toThrow("Artifact 'flamediff-bundle-a' cannot be used: it is not a zip file");
    offer({ other: GOOD }, {});
    await expect(take()).rejects.toThrow("Run 7 has no artifact 'flamediff-bundle…'");
  });

  test("names the jobs of the matrix that are missing, and no others", async () => {
    const jobs = {
      "profile (3.8)": "failure",
      "profile (3.13)": "success",
      "profile (3.14)": "cancelled",
      lint: "failure",
      "docs (html)": "failure",
    };
    offer({ "flamediff-bundle-a": GOOD }, jobs);
    expect((await take()).missing).toEqual([
      "Job `profile (3.8)` of the profiling run ended with 'failure': its results are missing here.",
      "Job `profile (3.14)` of the profiling run ended with 'cancelled': its results are missing here.",
    ]);
  });

  test("says that it does not know of missing parts when the jobs may not be listed", async () => {
    offer({ "flamediff-bundle-a": GOOD }, undefined);
    const { bundles, missing } = await take();
    expect(bundles).toHaveLength(1);
    expect(missing).toEqual([expect.stringMatching(/^It is not known whether jobs of the profiling run failed.* \(403\)/)]);
  });

  test("takes of a job that was run again only what the last attempt uploaded", async () => {
    const shard = (name: string) => zipSync({ "bundle.json": strToU8(formatManifest({ ...MANIFEST, shard: name })) });
    offer(
      {
        "flamediff-bundle-a": shard("a, first"),
        "flamediff-bundle-a.attempt10": shard("a, tenth"),
        "flamediff-bundle-a.attempt2": shard("a, second"),
        "flamediff-bundle-b": shard("b, first"),
      },
      {},
    );
    const { bundles } = await take();
    expect(bundles.map(({ manifest }) => manifest.shard)).toEqual(["a, tenth", "b, first"]);
  });
});
