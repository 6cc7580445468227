/** Whether an error of the file system says that a file, or a folder of its path, does not exist. */
export const isMissingFile = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';
