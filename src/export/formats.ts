/** What `flamediff export` can write; apart from the writers, so that help and mistakes answer at once. */
export const EXPORT_FORMATS = ["speedscope", "folded", "json", "pprof"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
