/** One finding of a loader or a rule: where it is, what is wrong, and the command or edit that fixes it. */
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

/** A problem as the terminal and the browser show it: its place and rule, the message, the fix. */
export const problemText = ({ rule, file, line, column, message, fix }: Problem): string =>
  `${file}:${line}:${column} ${rule}\n  ${message}\n  fix: ${fix}`;
