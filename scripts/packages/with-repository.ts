import type { PackageFile } from './package-model.ts';

/** The files of a package whose `package.json` names the repository, which npm compares with the origin of a publication. */
export function withRepository(files: readonly PackageFile[], address: string | undefined): PackageFile[] {
  return files.map((file) =>
    file.path === 'package.json' && address !== undefined ? { ...file, content: named(file.content, address) } : file,
  );
}

function named(content: string, address: string): string {
  const facts: Record<string, unknown> = JSON.parse(content);
  const repository = { type: 'git', url: `git+${address}.git` };
  return `${JSON.stringify({ ...facts, repository }, undefined, 2)}\n`;
}
