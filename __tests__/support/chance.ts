/**
 * For tests of what a real recording is found to say. The verdict promises at most one wrong name in a hundred reports of unchanged code, and
 * as many of unchanged functions beside a changed one: one wrong report is within the promise, two in a row are a fault.
 */
export const ONCE_MORE = { retry: 1 } as const;
