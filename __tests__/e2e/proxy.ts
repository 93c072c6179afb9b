import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A request that the proxy answers itself, or fails on purpose. */
export interface Rule {
  readonly method: string;
  readonly path: RegExp;
  /** Answers so many requests, then lets them through; without it all. */
  readonly times?: number;
  readonly answer: (response: ServerResponse, request: IncomingMessage) => void;
}

export interface Proxy extends AsyncDisposable {
  readonly url: string;
  /** What came by: `GET /repos/… 200`. */
  readonly seen: readonly string[];
}

/** Stands in front of GitHub's stand-in: answers what that does not know, and breaks what is to be broken. */
export async function startProxy(target: string, rules: readonly Rule[]): Promise<Proxy> {
  const left = rules.map(({ times = Number.POSITIVE_INFINITY }) => times);
  const seen: string[] = [];
  const server = createServer(async (request, response) => {
    const { method = "GET", url = "/" } = request;
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const rule = rules.findIndex(
      (candidate, index) => (left[index] as number) > 0 && candidate.method === method && candidate.path.test(url),
    );
    response.on("close", () => seen.push(`${method} ${url} ${response.statusCode}`));
    if (rule >= 0) {
      left[rule] = (left[rule] as number) - 1;
      rules[rule]?.answer(response, request);
      return;
    }
    const body = Buffer.concat(chunks);
    const { host: _, connection: __, "content-length": ___, ...headers } = request.headers as Record<string, string>;
    const answer = await fetch(target + url, { method, headers, ...(body.length > 0 && { body }) });
    response.writeHead(answer.status, {
      "content-type": answer.headers.get("content-type") ?? "application/json",
      ...(answer.headers.get("link") && { link: (answer.headers.get("link") as string).replaceAll(target, origin()) }),
    });
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: origin(),
    seen,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export function json(value: unknown, status = 200, headers: Record<string, string> = {}): Rule["answer"] {
  return (response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(JSON.stringify(value));
  };
}
