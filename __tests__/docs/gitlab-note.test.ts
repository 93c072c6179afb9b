import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

const run = promisify(execFile);
const PAGE = join(import.meta.dirname, "../../docs/other-ci.md");
const BOT = 7;

interface Note {
  readonly id: number;
  body: string;
  readonly author: { readonly id: number };
}

let server: Server;
let folder = "";
let notes: Note[] = [];
let calls: string[] = [];

/** GitLab's notes of one merge request, two to a page, as its REST API answers. */
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "flamediff-gitlab-"));
  notes = [];
  calls = [];
  server = createServer(async (request, response) => {
    const url = new URL(request.url ?? "", "http://gitlab");
    calls.push(`${request.method} ${url.pathname}`);
    const send = (value: unknown, headers = {}) => response.writeHead(200, headers).end(JSON.stringify(value));
    if (request.headers["private-token"] !== "secret") return response.writeHead(401).end("{}");
    if (url.pathname === "/api/v4/user") return send({ id: BOT });
    if (request.method === "POST") return send(addNote(await readBody(request), BOT));
    if (request.method === "PUT") {
      const note = notes.find(({ id }) => url.pathname === `/api/v4/projects/3/merge_requests/9/notes/${id}`);
      if (note === undefined) return response.writeHead(404).end("{}");
      note.body = await readBody(request);
      return send(note);
    }
    const page = Number(url.searchParams.get("page"));
    return send(notes.slice(2 * page - 2, 2 * page), { "X-Next-Page": 2 * page < notes.length ? String(page + 1) : "" });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
});
afterEach(async () => {
  await new Promise((done) => server.close(done));
  await rm(folder, { recursive: true, force: true });
});

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return JSON.parse(Buffer.concat(parts).toString()).body;
}

function addNote(body: string, author: number): Note {
  const note = { id: notes.length + 1, body, author: { id: author } };
  notes.push(note);
  return note;
}

/** Runs the script of the page on a note. */
async function post(body: string): Promise<void> {
  const [, script = ""] = /```python\n([\s\S]*?)```/.exec(await readFile(PAGE, "utf8")) ?? [];
  await writeFile(join(folder, "note.py"), script);
  await writeFile(join(folder, "note.md"), body);
  const { port } = server.address() as AddressInfo;
  const env = {
    ...process.env,
    CI_API_V4_URL: `http://127.0.0.1:${port}/api/v4`,
    CI_PROJECT_ID: "3",
    CI_MERGE_REQUEST_IID: "9",
    FLAMEDIFF_TOKEN: "secret",
    no_proxy: "127.0.0.1",
  };
  await run("python3", [join(folder, "note.py"), join(folder, "note.md")], { env });
}

describe("the GitLab script of docs/other-ci.md", () => {
  test("writes one note, brings it up to date, and leaves those of others alone", async () => {
    const forged = addNote("<!-- flamediff:flamediff -->\nforged", 1);
    addNote("a review", 1);
    addNote("<!-- flamediff:api -->\nanother name", BOT);
    await post("<!-- flamediff:flamediff -->\nfirst 🔥");
    await post("<!-- flamediff:flamediff -->\nsecond");
    expect(notes.map(({ body }) => body)).toEqual([
      forged.body,
      "a review",
      "<!-- flamediff:api -->\nanother name",
      "<!-- flamediff:flamediff -->\nsecond",
    ]);
    await post("<!-- flamediff:flamediff -->\nsecond");
    expect(calls.filter((call) => !call.startsWith("GET"))).toEqual([
      "POST /api/v4/projects/3/merge_requests/9/notes",
      "PUT /api/v4/projects/3/merge_requests/9/notes/4",
    ]);
  });
});
