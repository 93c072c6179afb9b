import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { met, printTable } from "../table.ts";
import { runPair } from "./pair.ts";

const STDLIB = ["asyncio", "unittest.mock", "http.server", "xmlrpc.client", "sqlite3", "multiprocessing.pool"];
const PYPI = { requests: "requests", jinja2: "jinja2", rich: "rich.console", sqlalchemy: "sqlalchemy" } as const;
const CONFIG = '[tool.flamediff.entry-points.start]\nimport = "shop"\n';

/** Stray imports planted in a package whose start-up is an entry point: are they named, with who imports them and their seconds? */
export function benchImports(): void {
  const folder = mkdtempSync(join(tmpdir(), "flamediff-why-venv-"));
  try {
    execFileSync("python", ["-m", "venv", folder]);
    execFileSync(join(folder, "bin/pip"), ["install", "-q", "--disable-pip-version-check", ...Object.keys(PYPI)], { stdio: "inherit" });
    const python = join(folder, "bin/python");
    const rows = [...STDLIB, ...Object.values(PYPI)].map((module) => plant(module, python));
    printTable(
      'Stray imports planted in `shop/report.py`, line 3, of a package with the entry point `import = "shop"`',
      ["import", "start-up", "named", "importer", "seconds", "goal"],
      rows,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function plant(module: string, python: string): string[] {
  const report = (line: string) => `"""Reports."""\nimport json\n${line}\n\ndef make():\n    return json.dumps({})\n`;
  const common = { "pyproject.toml": CONFIG, "shop/__init__.py": "from shop import report\n" };
  const entry = runPair({
    base: { ...common, "shop/report.py": report("import re") },
    head: { ...common, "shop/report.py": report(`import re, ${module}`) },
    python,
    options: ["--rounds", "4", "--budget", "20"],
  });
  const { imports } = entry;
  const top = module.split(".")[0];
  const found = imports?.modules.added.find((one) => one.module.split(".")[0] === top);
  const importer = found?.by === null || found === undefined ? "–" : `${found.by.file}:${found.by.line}`;
  const milliseconds = (seconds: number | undefined) => (seconds === undefined ? "–" : `${(1000 * seconds).toFixed(0)} ms`);
  // A new interpreter spends some of the difference elsewhere, such as when it ends.
  const part = (found?.seconds ?? 0) / ((imports?.seconds.head ?? 0) - (imports?.seconds.base ?? 0));
  const isRight = imports?.verdict === "slower" && importer === "shop/report.py:3" && part > 0.5 && part < 1.2;
  return [
    `\`${module}\``,
    `${milliseconds(imports?.seconds.base)} → ${milliseconds(imports?.seconds.head)}`,
    found === undefined ? "no" : `\`${found.module}\` (${found.modules} modules)`,
    importer,
    milliseconds(found?.seconds),
    met(isRight),
  ];
}
