import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Options } from "ajv";
import addFormats from "ajv-formats";
import { type Document, OpenAPIBackend } from "openapi-backend";

/** The paths of GitHub's REST API that flamediff uses; a call to any other is a complaint until it is listed here. */
const USED_PATHS = [
  "/repos/{owner}/{repo}/issues/{issue_number}/comments",
  "/repos/{owner}/{repo}/issues/comments/{comment_id}",
  "/repos/{owner}/{repo}/pulls",
  "/repos/{owner}/{repo}/pulls/{pull_number}",
  "/repos/{owner}/{repo}/compare/{basehead}",
  "/repos/{owner}/{repo}/git/commits/{commit_sha}",
  "/repos/{owner}/{repo}/actions/runs/{run_id}/artifacts",
  "/repos/{owner}/{repo}/actions/runs/{run_id}/jobs",
  "/repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}",
] as const;

/** One request that went over the wire, and its answer. */
export interface Exchange {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  /** Parsed JSON; undefined for no body. */
  readonly sent: unknown;
  readonly status: number;
  /** Parsed JSON; undefined for no body and for bytes. */
  readonly received: unknown;
}

/** GitHub's own description of its API, as a judge of what we send and of what our stand-ins answer. */
export interface Referee {
  /** What is wrong with request and answer, one sentence each. Of statuses that GitHub does not document only the request is judged. */
  judge(exchange: Exchange): string[];
  /** A success as GitHub describes it for an operation such as `issues/get-comment`, ready to be changed. */
  example(operationId: string): unknown;
  /** Documented statuses by operation, for the operations of the used paths. */
  readonly outcomes: { readonly [operationId: string]: readonly number[] };
}

/** Complaints about all exchanges but those that are no REST: GraphQL, and the storage that artifacts are redirected to. */
export function judgeAll(referee: Referee, exchanges: readonly Exchange[]): string[] {
  return exchanges.filter(({ url }) => url.startsWith("/repos/")).flatMap((exchange) => referee.judge(exchange));
}

let opened: Promise<Referee> | undefined;

/** The same referee for a whole test file: reading the description takes a moment. */
export function openReferee(): Promise<Referee> {
  opened ??= makeReferee();
  return opened;
}

async function makeReferee(): Promise<Referee> {
  const require = createRequire(import.meta.url);
  const whole = require.resolve("@octokit/openapi/generated/api.github.com.json");
  const description = prune(JSON.parse(await readFile(whole, "utf8"), withNull));
  const backend = new OpenAPIBackend({
    definition: description as unknown as Document,
    quick: true,
    // GitHub writes keywords of its own and `example` beside schemas.
    ajvOpts: { strict: false, allErrors: true } as Options,
    customizeAjv: (ajv) => addFormats.default(ajv),
  });
  await backend.init();
  const { router, validator } = backend;
  const operations = router.getOperations();
  const operationOf = (id: string) => operations.find(({ operationId }) => operationId === id);

  return {
    outcomes: Object.fromEntries(
      operations.map(({ operationId, responses }) => [operationId ?? "", Object.keys(responses ?? {}).map(Number)]),
    ),
    judge({ method, url, sent, status, received }) {
      const request = { method: method.toLowerCase(), path: url, body: sent, headers: { "content-type": "application/json" } };
      const where = `${method} ${url} ${status}`;
      const operation = router.matchOperation(request);
      if (operation === undefined) return [`${where}: no operation of GitHub's on the paths listed in openapi.ts`];
      const asked = validator.validateRequest(request, operation);
      const answered = validator.getStatusBasedResponseValidatorForOperation(operation.operationId ?? "")?.[status];
      const hasAnswer = answered !== undefined && received !== undefined;
      if (hasAnswer) answered(received);
      return [
        ...(asked.errors ?? []).map((error) => `${where}: request ${error.instancePath} ${error.message}`),
        ...((hasAnswer && answered.errors) || []).map((error) => `${where}: answer ${error.instancePath} ${error.message}`),
        ...(isMissingAnswer(operation.responses?.[status], received) ? [`${where}: answer has no body`] : []),
      ];
    },
    example(operationId) {
      const responses = Object.entries(operationOf(operationId)?.responses ?? {});
      const [, success] = responses.find(([status]) => status.startsWith("2")) ?? [];
      const shown = contentOf(success)?.examples?.["default"]?.value;
      if (shown === undefined) throw new Error(`GitHub shows no example for '${operationId}'.`);
      return structuredClone(shown);
    },
  };
}

/** GitHub writes `nullable` also beside `anyOf` and `$ref`, where the validator wants a type. */
function withNull(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("nullable" in value) || value.nullable !== true || "type" in value) return value;
  const { nullable: _nullable, ...rest } = value;
  return { anyOf: [rest, { enum: [null] }] };
}

interface Content {
  readonly examples?: { readonly [name: string]: { readonly value?: unknown } };
}

function contentOf(response: unknown): Content | undefined {
  return (response as { content?: { [type: string]: Content } } | undefined)?.content?.["application/json"];
}

function isMissingAnswer(response: unknown, received: unknown): boolean {
  return received === undefined && contentOf(response) !== undefined;
}

interface Description {
  readonly paths: { readonly [path: string]: { readonly [method: string]: object } };
  readonly components: { readonly [kind: string]: { readonly [name: string]: object } };
}

/** The used paths and what they refer to: 1 % of a description that takes seconds to compile whole. */
function prune(description: Description): object {
  const paths = Object.fromEntries(
    USED_PATHS.map((path) => {
      const found = description.paths[path];
      if (found === undefined) throw new Error(`GitHub describes no path '${path}'.`);
      return [path, found];
    }),
  );
  const components: { [kind: string]: { [name: string]: object } } = Object.fromEntries(
    Object.keys(description.components).map((kind) => [kind, {}]),
  );
  const take = (value: unknown): void => {
    for (const [, kind, name] of JSON.stringify(value).matchAll(/"\$ref":"#\/components\/([^/"]+)\/([^"]+)"/g)) {
      const known = components[kind as string];
      const component = description.components[kind as string]?.[name as string];
      if (known === undefined || component === undefined) throw new Error(`GitHub's description lacks '${kind}/${name}'.`);
      if (known[name as string] !== undefined) continue;
      known[name as string] = component;
      take(component);
    }
  };
  take(paths);
  return { openapi: "3.0.3", info: { title: "GitHub, as far as flamediff uses it", version: "0" }, paths, components };
}
