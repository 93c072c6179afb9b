/** What no output may hold: control and format characters, halves of characters, Unicode's line ends. Line feeds aside. */
export const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u;

/**
 * The lines of an output that GitHub's runner would take for a command (actions/runner, ActionCommand.cs): `::name properties::value` after
 * blanks, else `##[name properties]value` anywhere.
 */
export function commandsIn(output: string, { except = [] }: { readonly except?: readonly string[] } = {}): string[] {
  return output.split(/\r\n|\n|\r/).filter((line) => {
    const [, name] = /^\s*::([^\s:]*).*?::/.exec(line) ?? /##\[([^\s\]]*)[^\]]*\]/.exec(line) ?? [];
    return name !== undefined && !except.includes(name.toLowerCase());
  });
}
