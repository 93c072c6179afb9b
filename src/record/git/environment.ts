/**
 * What ties a git command to one repository (`git rev-parse --local-env-vars`) or changes what paths and patches mean. Hooks and aliases are
 * started with these; a command for another worktree that keeps them would write to the caller's index.
 */
const LOCAL: readonly RegExp[] = [
  /^GIT_(DIR|WORK_TREE|IMPLICIT_WORK_TREE|COMMON_DIR|PREFIX|NAMESPACE|INTERNAL_SUPER_PREFIX)$/,
  /^GIT_(INDEX_FILE|INDEX_VERSION|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|QUARANTINE_PATH)$/,
  /^GIT_(GRAFT_FILE|SHALLOW_FILE|NO_REPLACE_OBJECTS|REPLACE_REF_BASE|ATTR_SOURCE)$/,
  /^GIT_CONFIG(_PARAMETERS|_COUNT|_KEY_\d+|_VALUE_\d+)?$/,
  /^GIT_(LITERAL|GLOB|NOGLOB|ICASE)_PATHSPECS$/,
  /^GIT_(DIFF_OPTS|EXTERNAL_DIFF)$/,
];

/** Settings about how to reach repositories, which a job may give by environment: git itself never hands them to a hook like this. */
const ACCESS = /^(?:safe|url|http|https|credential|protocol|ssh)\.|^core\.(?:sshcommand|gitproxy)$/i;

type Variables = { readonly [name: string]: string | undefined };

/** An environment in which git finds the repository by the folder alone; settings of access stay. */
export function withoutRepository(env: Variables): Record<string, string> {
  const kept = Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined && !isLocal(entry[0]));
  return { ...Object.fromEntries(kept), ...configEnvironment(accessSettings(env)) };
}

/** Names of environment variables that are about one repository. */
export function isLocal(name: string): boolean {
  return LOCAL.some((pattern) => pattern.test(name));
}

/** Settings as git takes them from the environment. */
export function configEnvironment(settings: readonly (readonly [key: string, value: string])[]): Record<string, string> {
  if (settings.length === 0) return {};
  const pairs = settings.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${index}`, key],
    [`GIT_CONFIG_VALUE_${index}`, value],
  ]);
  return { GIT_CONFIG_COUNT: String(settings.length), ...Object.fromEntries(pairs) };
}

/** The settings of access that an environment gives. */
export function accessSettings(env: Variables): (readonly [key: string, value: string])[] {
  const count = /^\d{1,4}$/.test(env["GIT_CONFIG_COUNT"] ?? "") ? Number(env["GIT_CONFIG_COUNT"]) : 0;
  return Array.from({ length: count }, (_, index) => [env[`GIT_CONFIG_KEY_${index}`], env[`GIT_CONFIG_VALUE_${index}`]] as const).filter(
    (pair): pair is readonly [string, string] => pair[0] !== undefined && pair[1] !== undefined && ACCESS.test(pair[0]),
  );
}
