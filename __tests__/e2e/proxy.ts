import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Exchange, judgeAll, openReferee } from "../contract/openapi.ts";

/** A request that the proxy answers itself, or fails on purpose. */
export interface Rule {
  readonly method: string;
  readonly path: RegExp;
  /** Only requests with such a body. */
  readonly body?: RegExp;
  /** Answers so many requests, then lets them through; without it all. */
  readonly times?: number;
  readonly answer: (response: ServerResponse, request: IncomingMessage) => void;
}

export interface Proxy extends AsyncDisposable {
  readonly url: string;
  /** What came by: `GET /repos/… 200`. */
  readonly seen: readonly string[];
}

/**
 * Stands in front of GitHub's stand-in: answers what that does not know, breaks what is to be broken, and when it is disposed of throws if
 * a request or an answer that went through whole is not as GitHub describes it.
 * @param target its origin. `isJudged: false` for services that GitHub does not describe.
 */
export async function startProxy(target: string, rules: readonly Rule[], { isJudged = true } = {}): Promise<Proxy> {
  const left = rules.map(({ times = Number.POSITIVE_INFINITY }) => times);
  const seen: string[] = [];
  const exchanges: Exchange[] = [];
  const server = createServer(async (request, response) => {
    const { method = "GET", url = "/" } = request;
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const fits = ({ body: wanted }: Rule) => wanted === undefined || wanted.test(body.toString());
    const rule = rules.findIndex(
      (candidate, index) => (left[index] as number) > 0 && candidate.method === method && candidate.path.test(url) && fits(candidate),
    );
    const received = collectBody(response);
    response.on("close", () => {
      const status = response.statusCode;
      seen.push(`${method} ${url} ${status}`);
      if (isJudged && response.writableFinished)
        exchanges.push({ method, url, sent: parseBody(body), status, received: parseBody(received()) });
    });
    if (rule >= 0) {
      left[rule] = (left[rule] as number) - 1;
      rules[rule]?.answer(response, request);
      return;
    }
    const { host: _, connection: __, "content-length": ___, ...headers } = request.headers as Record<string, string>;
    const answer = await fetch(target + url, { method, headers, ...(body.length > 0 && { body }) });
    response.writeHead(answer.status, {
      "content-type": answer.headers.get("content-type") ?? "application/json",
      ...(answer.headers.get("link") && { link: (answer.headers.get("link") as string).replaceAll(target, origin()) }),
    });
    response.end(encodeBotLinks(Buffer.from(await answer.arrayBuffer())));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: origin(),
    seen,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      const complaints = judgeAll(await openReferee(), exchanges);
      if (complaints.length > 0) throw new Error(`Not as GitHub describes it:\n${complaints.join("\n")}`);
    },
  };
}

/** The stand-in writes `[bot]` into links as it is; GitHub writes `%5Bbot%5D`. */
function encodeBotLinks(body: Buffer): Buffer {
  return Buffer.from(body.toString().replaceAll(/(https?:[^"\s]*)\[bot\]/g, "$1%5Bbot%5D"));
}

/** @returns what has been written to a response whole, which is how this proxy and its rules answer. */
function collectBody(response: ServerResponse): () => Buffer {
  const end = response.end.bind(response) as (...args: unknown[]) => ServerResponse;
  let written = Buffer.alloc(0);
  response.end = (...args: unknown[]) => {
    const [chunk] = args;
    if (typeof chunk === "string" || chunk instanceof Uint8Array) written = Buffer.from(chunk as string);
    return end(...args);
  };
  return () => written;
}

/** @returns undefined for nothing and for what is no JSON. */
function parseBody(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    return undefined;
  }
}

export function json(value: unknown, status = 200, headers: Record<string, string> = {}): Rule["answer"] {
  return (response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(JSON.stringify(value));
  };
}
