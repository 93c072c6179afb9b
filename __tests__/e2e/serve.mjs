// Starts the stand-ins for GitHub's REST API and its artifact service, opens pull request #1 and prints what a run needs as one line of JSON.
// Usage: node serve.mjs FOLDER [read|write]     In a process of its own: dtu-github-actions redirects console.log of the process it runs in.
import { createSign } from "node:crypto";
import { join } from "node:path";

const [folder, permission = "write"] = process.argv.slice(2);
process.env.DTU_CACHE_DIR = folder; // both are read when the package is imported
process.env.DTU_LOGS_DIR = join(folder, "logs");
const { createEmulator } = await import("emulate");
const { startEphemeralDtu } = await import("dtu-github-actions/ephemeral");

const OWNER = "owner-token-for-tests";
const results = await startEphemeralDtu(folder);
const github = await createEmulator({
  service: "github",
  port: 0,
  seed: {
    tokens: { [OWNER]: { login: "octo", scopes: ["repo"] } },
    github: {
      users: [{ login: "octo" }],
      repos: [{ owner: "octo", name: "demo", auto_init: true }],
      apps: [
        {
          app_id: 1,
          slug: "github-actions", // comments come from github-actions[bot]
          name: "GitHub Actions",
          permissions: { contents: "read", pull_requests: permission },
          installations: [{ installation_id: 7, account: "octo", repository_selection: "all" }],
        },
      ],
    },
  },
});

const api = `http://127.0.0.1:${new URL(github.url).port}`;
const call = async (path, token, method = "GET", body = undefined) => {
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const response = await fetch(api + path, { method, headers, body: body && JSON.stringify(body) });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return response.json();
};

const { object } = await call("/repos/octo/demo/git/ref/heads/main", OWNER);
await call("/repos/octo/demo/git/refs", OWNER, "POST", { ref: "refs/heads/topic", sha: object.sha });
await call("/repos/octo/demo/contents/a.py", OWNER, "PUT", { message: "a", content: "YQ==", branch: "topic" });
const pull = await call("/repos/octo/demo/pulls", OWNER, "POST", { title: "Make it slower", head: "topic", base: "main" });

// The job's token, minted as GitHub mints it: an installation token of the app.
const encode = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
const now = Math.floor(Date.now() / 1000);
const claims = `${encode({ alg: "RS256", typ: "JWT" })}.${encode({ iat: now - 60, exp: now + 300, iss: "1" })}`;
const { value: key } = github.generatedSecrets.find((secret) => secret.kind === "github.app_private_key");
const jwt = `${claims}.${createSign("RSA-SHA256").update(claims).sign(key, "base64url")}`;
const { token } = await call("/app/installations/7/access_tokens", jwt, "POST", {});

process.stdout.write(
  `${JSON.stringify({ api, results: `${results.url}/`, token, owner: OWNER, pull: pull.number, artifacts: join(folder, "artifacts") })}\n`,
);
