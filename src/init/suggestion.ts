/** One thing worth profiling that was found in a repository. */
export interface Suggestion {
  readonly name: string;
  readonly command: string;
  /** Why it was chosen, for the person who reads the file. */
  readonly because: string;
}
