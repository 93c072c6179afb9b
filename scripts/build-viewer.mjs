// Bundles the browser scripts of pictures and of the page into TypeScript files, so that both can be made without a bundler.
// Tests compare the committed files with fresh bundles.
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const viewer = new URL("../src/flamegraph/viewer/", import.meta.url);
const page = new URL("../src/page/browser/", import.meta.url);

/** The text of src/flamegraph/engine.ts. */
export function bundleViewer() {
  return bundle({ folder: viewer, name: "ENGINE" });
}

/** The text of src/page/browser/script.ts. */
export function bundlePage() {
  return bundle({ folder: page, name: "PAGE_SCRIPT" });
}

async function bundle({ folder, name }) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("main.ts", folder))],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: ["es2022"],
    charset: "ascii",
    legalComments: "none",
  });
  const script = outputFiles[0].text.trim();
  // The script stands in a CDATA section of the picture, and in HTML pages.
  if (script.includes("]]>") || /<\/script|<!--/i.test(script))
    throw new Error("a script holds ']]>', '</script' or '<!--', which would end it early in a picture or a page");
  return `// Made by \`npm run build:viewer\` from main.ts. Do not edit.\nexport const ${name} =\n  ${JSON.stringify(script)};\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, text] of [
    [new URL("../engine.ts", viewer), await bundleViewer()],
    [new URL("script.ts", page), await bundlePage()],
  ]) {
    await writeFile(file, text);
    console.log(`${fileURLToPath(file)}: ${text.length} bytes, ${gzipSync(text, { level: 9 }).length} gzipped`);
  }
}
