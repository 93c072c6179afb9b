// Bundles the browser scripts of pictures and of the page into TypeScript files, so that both can be made without a bundler.
// Tests compare the committed files with fresh bundles.
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { minify } from "terser";

const viewer = new URL("../src/flamegraph/viewer/", import.meta.url);
const page = new URL("../src/page/browser/", import.meta.url);

/** Names of properties that neither a browser nor the data island knows: inside the bundle they may be as short as variables. */
const INTERNAL =
  "act arrange arrangement card change changes columns depth element finding first firstFolded flush fold functions" +
  " goBack help isFolded isIcicle isInverted isOn isOpen isRising keep keyOf kind last layout levels lower matches members" +
  " missing narrow nextMatch nextView node onBox openSearch outline own paints pane panes parents path pen picture pixels" +
  " place plot pointBelow pointOf put query reach reason redraw refresh reset result rootFn rootPaint roots say scene self" +
  " setView sight starts state subject targetOf times toggleHelp totalLevels totals tree turn update upper view walk" +
  " weights zoom zoomToFocus";

/** The text of src/flamegraph/viewer/engine.ts. */
export function bundleViewer() {
  return bundle({ folder: viewer, name: "ENGINE", mangleProps: new RegExp(`^(${INTERNAL.replaceAll(" ", "|")})$`) });
}

/** The text of src/page/browser/script.ts. */
export function bundlePage() {
  return bundle({ folder: page, name: "PAGE_SCRIPT" });
}

async function bundle({ folder, name, mangleProps }) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("main.ts", folder))],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: ["es2022"],
    ...(mangleProps && { mangleProps }),
    charset: "ascii",
    legalComments: "none",
  });
  // A twentieth less than what the bundler makes of it.
  const { code } = await minify(outputFiles[0].text, { ecma: 2020, compress: { passes: 3 }, format: { ascii_only: true } });
  const script = code.trim();
  // The script stands in a CDATA section of the picture, and in HTML pages.
  if (script.includes("]]>") || /<\/script|<!--/i.test(script))
    throw new Error("a script holds ']]>', '</script' or '<!--', which would end it early in a picture or a page");
  return `// Made by \`npm run build:viewer\` from main.ts. Do not edit.\nexport const ${name} =\n  ${JSON.stringify(script)};\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, text] of [
    [new URL("engine.ts", viewer), await bundleViewer()],
    [new URL("script.ts", page), await bundlePage()],
  ]) {
    await writeFile(file, text);
    console.log(`${fileURLToPath(file)}: ${text.length} bytes, ${gzipSync(text, { level: 9 }).length} gzipped`);
  }
}
