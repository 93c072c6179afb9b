// Bundles the viewer's browser script into src/flamegraph/viewer/engine.ts, so that pictures can be made without a bundler.
// A test compares the committed file with a fresh bundle.
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const folder = new URL("../src/flamegraph/viewer/", import.meta.url);

/** Names of properties that neither a browser nor the data island knows: inside the bundle they may be as short as variables. */
const INTERNAL =
  "arrangement card change changes columns depth element finding first firstFolded flush functions help isFolded isIcicle" +
  " isInverted isOpen isRising keyOf kind last layout levels matches members missing narrow nextMatch nextView openSearch" +
  " outline paints panes picture pixels place plot pointBelow pointOf query reason redraw refresh rootFn rootPaint roots" +
  " scene self setView sight starts state subject targetOf toggleHelp totalLevels totals update weights zoomToFocus";

/** The text of engine.ts. */
export async function bundleViewer() {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("main.ts", folder))],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: ["es2022"],
    mangleProps: new RegExp(`^(${INTERNAL.replaceAll(" ", "|")})$`),
    charset: "ascii",
    legalComments: "none",
  });
  const script = outputFiles[0].text.trim();
  // The script stands in a CDATA section of the picture, and in HTML pages.
  if (script.includes("]]>") || /<\/script|<!--/i.test(script))
    throw new Error("the viewer holds ']]>', '</script' or '<!--', which would end it early in a picture");
  return `// Made by \`npm run build:viewer\` from main.ts. Do not edit.\nexport const ENGINE =\n  ${JSON.stringify(script)};\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = await bundleViewer();
  await writeFile(new URL("engine.ts", folder), text);
  console.log(`viewer: ${text.length} bytes, ${gzipSync(text, { level: 9 }).length} gzipped`);
}
