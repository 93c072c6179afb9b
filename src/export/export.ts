import { formatTree, functionText } from "../profile/canonical.ts";
import type { ExportedProfile } from "./exported.ts";
import type { ExportFormat } from "./formats.ts";
import { renderJson } from "./json.ts";
import { encodePprof } from "./pprof.ts";
import { renderSpeedscope } from "./speedscope.ts";

/** The files of a profile in a format, by name. Formats that know one profile a file get one for each side. */
export function exportProfile(profile: ExportedProfile, format: ExportFormat): ReadonlyMap<string, string | Uint8Array> {
  const { name, sides } = profile;
  switch (format) {
    case "speedscope":
      return new Map([[`${name}.speedscope.json`, renderSpeedscope(profile)]]);
    case "json":
      return new Map([[`${name}.json`, renderJson(profile)]]);
    case "folded":
      return new Map(
        sides.map(({ name: side, functions, tree, column, side: lines }) => [
          `${name}.${side}.folded`,
          formatTree(tree, { column, texts: functions.map((fn) => functionText(fn, lines)) }),
        ]),
      );
    case "pprof":
      return new Map(sides.map((side) => [`${name}.${side.name}.pb.gz`, encodePprof(side)]));
  }
}
