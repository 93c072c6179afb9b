import { gzipSync } from "fflate";
import { Line, Location, Function as PprofFunction, Profile, Sample, StringTable, ValueType } from "pprof-format";
import { type ExportedSide, lineOf, listStacks, secondsPerSample } from "./exported.ts";

/** One side as a gzipped pprof file: samples, and CPU nanoseconds where they are known. `go tool pprof -diff_base base.pb.gz head.pb.gz` compares two. */
export function encodePprof(side: ExportedSide): Uint8Array {
  const strings = new StringTable();
  const perSample = secondsPerSample(side);
  const type = (name: string, unit: string) => new ValueType({ type: strings.dedup(name), unit: strings.dedup(unit) });
  const cpu = perSample === null ? [] : [type("cpu", "nanoseconds")];
  const profile = new Profile({
    stringTable: strings,
    sampleType: [type("samples", "count"), ...cpu],
    sample: [...listStacks(side)].map(
      ({ functions, samples }) =>
        new Sample({
          // Leaf first; the format's numbers begin with 1.
          locationId: functions.map((id) => id + 1).reverse(),
          value: [Math.round(samples), ...(perSample === null ? [] : [Math.round(samples * perSample * 1e9)])],
        }),
    ),
    location: side.functions.map(
      (fn, id) => new Location({ id: id + 1, line: [new Line({ functionId: id + 1, line: lineOf(fn, side.side) ?? 0 })] }),
    ),
    function: side.functions.map(
      (fn, id) =>
        new PprofFunction({
          id: id + 1,
          name: strings.dedup(fn.name),
          systemName: strings.dedup(fn.name),
          filename: strings.dedup(fn.file),
          startLine: lineOf(fn, side.side) ?? 0,
        }),
    ),
    comment: [strings.dedup(side.title)],
  });
  return gzipSync(profile.encode(), { mtime: 0 });
}
