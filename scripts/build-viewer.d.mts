/** The text of src/flamegraph/engine.ts. */
export function bundleViewer(): Promise<string>;

/** The text of src/page/browser/script.ts. */
export function bundlePage(): Promise<string>;
