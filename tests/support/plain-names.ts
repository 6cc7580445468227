import { createInput } from '../../scripts/check/check-input.ts';
import { namesKnown } from '../../scripts/check/rules/names-known.ts';
import { pageCodeNames } from '../../scripts/check/rules/page-code-names.ts';
import { runRules } from '../../scripts/check/run-rules.ts';

/** Writes names that the spec of a project does not have without their backticks, in all its files. */
export async function writePlainNames(files: Map<string, string>): Promise<void> {
  const reports = await runRules([namesKnown, pageCodeNames], createInput('/', files, new Set(files.keys())));
  for (const { file, message } of reports.flatMap(({ problems }) => problems)) {
    const [, name = ''] = /^["`]([^"`]+)["`] is no name/.exec(message) ?? [];
    const text = files.get(file);
    if (!name || text === undefined) throw new Error(`${file}: ${message}`);
    files.set(
      file,
      text.replace(/`([^`\n]+)`/g, (code, inner: string) => (inner.includes(name) ? inner : code)),
    );
  }
}
