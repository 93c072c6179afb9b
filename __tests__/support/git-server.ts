import { execFileSync, spawn } from "node:child_process";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

export interface GitServer extends AsyncDisposable {
  /** Such as `http://127.0.0.1:4711`. */
  readonly origin: string;
  /** Authorization headers of each request, in their order. */
  readonly seen: readonly (readonly string[])[];
}

/** Git's own server over HTTP for the repositories below a folder. Like GitHub it wants one header, and refuses two. */
export async function startGitServer(folder: string, authorization: string): Promise<GitServer> {
  const backend = join(execFileSync("git", ["--exec-path"], { encoding: "utf8" }).trim(), "git-http-backend");
  const seen: string[][] = [];
  const server = createServer((request, response) => {
    const given = authorizationsOf(request);
    seen.push(given);
    if (given.length > 1) return response.writeHead(400).end("Duplicate header: Authorization");
    if (given[0] !== authorization) return response.writeHead(401, { "www-authenticate": 'Basic realm="git"' }).end();
    const child = spawn(backend, [], { env: cgi(folder, request), stdio: ["pipe", "pipe", "inherit"] });
    request.pipe(child.stdin);
    const chunks: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.on("close", () => {
      const whole = Buffer.concat(chunks);
      const end = whole.indexOf("\r\n\r\n");
      const headers = Object.fromEntries(
        whole
          .subarray(0, end)
          .toString()
          .split("\r\n")
          .map((line) => line.split(": ") as [string, string]),
      );
      response.writeHead(Number.parseInt(headers["Status"] ?? "200", 10), headers).end(whole.subarray(end + 4));
    });
    return undefined;
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function authorizationsOf({ rawHeaders }: IncomingMessage): string[] {
  return rawHeaders.filter((_, index) => index % 2 === 1 && rawHeaders[index - 1]?.toLowerCase() === "authorization");
}

function cgi(folder: string, { method, url = "/", headers }: IncomingMessage): NodeJS.ProcessEnv {
  const { pathname, searchParams } = new URL(url, "http://x");
  return {
    PATH: process.env["PATH"],
    GIT_PROJECT_ROOT: folder,
    GIT_HTTP_EXPORT_ALL: "1",
    REMOTE_USER: "somebody",
    REQUEST_METHOD: method,
    PATH_INFO: pathname,
    QUERY_STRING: searchParams.toString(),
    CONTENT_TYPE: headers["content-type"],
    HTTP_CONTENT_ENCODING: headers["content-encoding"],
    GIT_PROTOCOL: headers["git-protocol"] as string | undefined,
  };
}
