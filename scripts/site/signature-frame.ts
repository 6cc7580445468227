import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleScript } from '../lib/bundle-script.ts';
import { policyHash } from '../lib/hash.ts';
import { inlineElement } from '../lib/inline-element.ts';
import { SIGNATURE_FRAME } from '../writers/html/tool-container.ts';
import type { Publication } from '../writers/site-files/publication.ts';

const THEME = fileURLToPath(new URL('../../.vitepress/theme', import.meta.url));
const SCRIPT = join(THEME, 'signature/frame.ts');
const STYLES = ['styles/colors.css', 'signature/frame.css'];

/** The document in which keys and messages are pasted: one file, whose policy lets it load nothing and send nothing. */
export const signatureFrame: Publication = {
  matches: (path) => path === SIGNATURE_FRAME,
  files: async () => [
    { path: SIGNATURE_FRAME, content: documentOf(await bundleScript({ input: SCRIPT }), await readStyles()) },
  ],
};

const readStyles = async (): Promise<string> =>
  (await Promise.all(STYLES.map((file) => readFile(join(THEME, file), 'utf8')))).join('\n');

function documentOf(script: string, style: string): string {
  const policy = [
    ...[
      "default-src 'none'",
      "connect-src 'none'",
      `script-src ${policyHash(script)}`,
      `style-src ${policyHash(style)}`,
    ],
    ...["base-uri 'none'", "form-action 'none'"],
  ].join('; ');
  return `<!doctype html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>签名检查</title>
${inlineElement('style', style)}
</head>
<body>${inlineElement('script', script)}</body>
</html>
`;
}
