/** Words of processors' names that hold no digit; whatever else a bundle puts there is left out. */
const PROCESSOR_WORDS = new Set(
  (
    "Altra(R) AMD Ampere Ampere(R) Apple ARM Arm Atom AWS Axion Bronze Celeron Cobalt Common Core Core(TM) Cortex CPU Duo EPYC Gold Graviton Intel Intel(R) Kunpeng KVM Max " +
    "Neoverse Opteron Pentium Pentium(R) Phenom Platinum PRO Pro Processor QEMU Quad-Core Ryzen Silver Snapdragon Threadripper Ultra Virtual " +
    "Xeon Xeon(R) processor unknown version @"
  ).split(" "),
);
/** Numbers of models, cores and clock rates: `8370C`, `i7-8550U`, `64-Core`, `2.80GHz`, `Neoverse-N1`, `M1`, `(Virtual)`. */
const MODEL =
  /^(?:[A-Z]{1,2}|i|E|W|Graviton|Neoverse-[A-Z]|Cortex-[A-Z]|v)?-?\d{1,5}[A-Z]{0,2}\d{0,2}[A-Z]?(?:-[A-Z]|-\d{2,5}[A-Z]{0,2}\d?|-Core|\.\d{1,2}(?:GHz|\+)?|GHz)?$/;

/**
 * The name of a processor, of known words and numbers alone: a bundle cannot say anything else in its place.
 *
 *   Intel(R) Xeon(R) Platinum 8370C CPU @ 2.80GHz    stays
 *   Please merge this 2.80GHz                        → 2.80GHz
 */
export function processorName(name: string): string {
  const words = name
    .slice(0, 200)
    .trim()
    .split(/\s+/)
    .filter((word) => PROCESSOR_WORDS.has(word) || MODEL.test(word));
  return words.join(" ") || "unknown CPU";
}

const SYSTEMS = new Set(["Linux", "Darwin", "Windows_NT", "FreeBSD", "OpenBSD", "SunOS", "AIX"]);
const ARCHITECTURES = new Set("arm arm64 ia32 loong64 mips mipsel ppc64 riscv64 s390 s390x x64".split(" "));

/**
 * Kernel, the numbers of its version, and the architecture, of known words and numbers alone: a bundle cannot say anything else in its place.
 *
 *   Linux 6.8.0-1021-azure x64    → Linux 6.8.0 x64
 *   Linux merge-this-now x64      → Linux 0 x64
 *   Please merge x64              → unknown 0 x64
 */
export function systemName(name: string): string {
  const [type = "", release = "", arch = ""] = name.slice(0, 200).trim().split(/\s+/);
  const known = (word: string, words: ReadonlySet<string>) => (words.has(word) ? word : "unknown");
  return `${known(type, SYSTEMS)} ${/^\d{1,9}(?:\.\d{1,9}){0,3}/.exec(release)?.[0] ?? "0"} ${known(arch, ARCHITECTURES)}`;
}

/** Implementation and version of a Python: `CPython 3.13.0`, `CPython 3.14.0rc2`, `CPython 3.13.0t`, `PyPy 7.3.17`. */
export const PYTHON = /^(?:CPython|PyPy|GraalPy|Pyston|IronPython|Jython|RustPython) \d{1,3}\.\d{1,3}\.\d{1,3}(?:(?:a|b|rc)\d{1,3})?\+?t?$/;

/** Version of a sampler: `0.4.3`, `0.5.0rc1`, `0.5.0.dev2`. */
export const SAMPLER_RELEASE = /^\d{1,5}(?:\.\d{1,5}){1,3}(?:\.?(?:a|b|rc|dev|post)\d{1,5})?$/;
