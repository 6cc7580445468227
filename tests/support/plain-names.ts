import { createInput } from '../../scripts/check/check-input.ts';
import { namesKnown } from '../../scripts/check/rules/names-known.ts';
import { pageCodeNames } from '../../scripts/check/rules/page-code-names.ts';
import { runRules } from '../../scripts/check/run-rules.ts';

/** Writes names that the spec of a project does not have without their backticks, in all its files. */
export async function writePlainNames(files: Map<string, string>): Promise<void> {
  const reports = await runRules([namesKnown, pageCodeNames], createInput('/', files, new Set(files.keys())));
  for (const { file, message } of reports.flatMap(({ problems }) => problems)) {
    const [, name = ''] = /^["`]([^"`]+)["`] is no name/.exec(message) ?? [];
    if (!name) throw new Error(`${file}: ${message}`);
    // A problem of the spec is at the field; its explanation may be that of a shared schema.
    const isSpec = file.startsWith('openapi/');
    for (const [each, text] of files)
      if (each === file || (isSpec && each.endsWith('.yaml'))) files.set(each, withPlainName(text, name));
  }
}

const withPlainName = (text: string, name: string): string =>
  text.replace(/`([^`\n]+)`/g, (code, inner: string) => (inner.includes(name) ? inner : code));
