/** Words of processors' names that hold no digit; whatever else a bundle puts there is left out. */
const PROCESSOR_WORDS = new Set(
  (
    "AMD Ampere Apple ARM Arm Atom Bronze Celeron Common Core Core(TM) Cortex CPU Duo EPYC Gold Graviton Intel Intel(R) Kunpeng KVM Max " +
    "Neoverse Opteron Pentium Pentium(R) Phenom Platinum PRO Pro Processor QEMU Quad-Core Ryzen Silver Snapdragon Threadripper Ultra Virtual " +
    "Xeon Xeon(R) processor version @"
  ).split(" "),
);
/** Numbers of models, cores and clock rates: `8370C`, `i7-8550U`, `64-Core`, `2.80GHz`, `Neoverse-N1`, `M1`, `(Virtual)`. */
const MODEL =
  /^(?:[A-Z]{1,2}|i|E|W|Neoverse-[A-Z]|Cortex-[A-Z]|v)?-?\d{1,5}[A-Z]{0,2}\d?(?:-\d{2,5}[A-Z]{0,2}\d?|-Core|\.\d{1,2}(?:GHz|\+)?|GHz)?$/;

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

/** Kernel, its version in numbers and the architecture: `Linux 6.8.0 x64`. */
export const SYSTEM =
  /^(?:Linux|Darwin|Windows_NT|FreeBSD|OpenBSD|SunOS|AIX) \d+(?:\.\d+){0,3} (?:arm|arm64|ia32|loong64|mips|mipsel|ppc64|riscv64|s390|s390x|x64)$/;

/** @param release as `uname -r` says it, such as `6.8.0-1021-azure`. */
export function systemName({ type, release, arch }: { readonly type: string; readonly release: string; readonly arch: string }): string {
  return `${type} ${/^\d+(?:\.\d+){0,3}/.exec(release)?.[0] ?? "0"} ${arch}`;
}
