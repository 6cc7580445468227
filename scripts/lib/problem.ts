/** One finding of a loader or a gate: where it is, what is wrong, and the command or edit that mends it. */
export interface Problem {
  /** Rule id; the same as the name of the file that finds it. */
  rule: string;
  /** Path relative to the project, `/` between folders. */
  file: string;
  /** 1-based. */
  line: number;
  /** 1-based. */
  column: number;
  message: string;
  fix: string;
}
