import { type Octokit, statusOf } from "../../src/action/github/api.ts";
import type { Exchange } from "./openapi.ts";

/** Notes what a client sends and gets from now on, as it goes over the wire; of a call that is tried again only the last attempt. */
export function recordExchanges(api: Octokit): readonly Exchange[] {
  const exchanges: Exchange[] = [];
  api.hook.wrap("request", async (request, options) => {
    const { method, url, body } = api.request.endpoint.parse(options);
    const { pathname, search } = new URL(url);
    const note = (status: number, received: unknown) => {
      exchanges.push({ method, url: pathname + search, sent: body, status, received: isText(received) ? undefined : received });
    };
    try {
      const response = await request(options);
      note(response.status, response.data);
      return response;
    } catch (error) {
      const status = statusOf(error);
      if (status !== undefined) note(status, (error as { response?: { data?: unknown } }).response?.data);
      throw error;
    }
  });
  return exchanges;
}

/** Octokit gives what is no JSON as text or bytes, an empty answer as "". */
function isText(received: unknown): boolean {
  return typeof received === "string" || received instanceof ArrayBuffer;
}
