/** The text of src/flamegraph/viewer/engine.ts. */
export function bundleViewer(): Promise<string>;
