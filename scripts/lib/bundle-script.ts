import { type InputOptions, type OutputOptions, rolldown } from 'rolldown';

/**
 * Bundles a script of the browser with all that it imports, minified: as one that runs at once, unless `output` says otherwise.
 * Rejects when something that it imports can't be read.
 */
export async function bundleScript(input: InputOptions, output: OutputOptions = {}): Promise<string> {
  const bundle = await rolldown({ platform: 'browser', logLevel: 'silent', ...input });
  const { output: chunks } = await bundle.generate({ format: 'iife', minify: true, ...output });
  await bundle.close();
  return chunks[0].code;
}
