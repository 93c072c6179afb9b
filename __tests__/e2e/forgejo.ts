import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface ForgejoComment {
  readonly id: number;
  readonly user: { readonly login: string };
  body: string;
}

/** A stand-in for Forgejo's API, as far as the action uses it. Gitea's is the same. */
export interface Forgejo extends AsyncDisposable {
  readonly server: string;
  readonly api: string;
  readonly comments: ForgejoComment[];
  /** What came by: `GET /api/v1/… 200`. */
  readonly seen: readonly string[];
}

export interface ForgejoRequest {
  readonly pull: number;
  /** Comments that were there before. */
  readonly comments: readonly Omit<ForgejoComment, "id">[];
  /** Whose token the step has; undefined for that of the job, which is nobody's. */
  readonly user?: string;
}

/**
 * Forgejo has the comment routes of GitHub below `/api/v1`, lists all comments at once without `Link`, gives them no `node_id`, and has neither
 * GraphQL nor check runs.
 */
export async function startForgejo({ pull, comments: before, user }: ForgejoRequest): Promise<Forgejo> {
  const comments: ForgejoComment[] = before.map((comment, index) => ({ id: index + 1, ...comment }));
  const seen: string[] = [];
  const server = createServer(async (request, response) => {
    const { method = "GET", url = "/" } = request;
    let sent = "";
    for await (const chunk of request) sent += String(chunk);
    response.on("close", () => seen.push(`${method} ${url} ${response.statusCode}`));
    const path = new URL(url, "http://forgejo").pathname.replace("/api/v1", "");
    const shown = (comment: ForgejoComment) => ({ ...comment, html_url: `${origin()}/octo/demo/pulls/${pull}#issuecomment-${comment.id}` });
    const [, id] = /^\/repos\/octo\/demo\/issues\/comments\/(\d+)$/.exec(path) ?? [];
    const comment = comments.find((one) => one.id === Number(id));
    if (path === `/repos/octo/demo/issues/${pull}/comments` && method === "GET") return answer(response, 200, comments.map(shown));
    if (path === `/repos/octo/demo/issues/${pull}/comments` && method === "POST") {
      const created = { id: comments.length + 1, user: { login: user ?? "forgejo-actions" }, body: JSON.parse(sent).body as string };
      comments.push(created);
      return answer(response, 201, shown(created));
    }
    if (comment !== undefined && method === "PATCH") {
      comment.body = JSON.parse(sent).body as string;
      return answer(response, 200, shown(comment));
    }
    if (path === "/user" && user !== undefined) return answer(response, 200, { id: 7, login: user });
    return answer(response, path === "/user" ? 403 : 404, { message: "The target couldn't be found.", url: `${origin()}/api/swagger` });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    server: origin(),
    api: `${origin()}/api/v1`,
    comments,
    seen,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function answer(response: ServerResponse, status: number, value: object): void {
  response.writeHead(status, { "content-type": "application/json;charset=utf-8" }).end(JSON.stringify(value));
}
