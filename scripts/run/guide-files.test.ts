import { expect, test } from 'vitest';
import { guideFiles } from './guide-files.ts';

const FILES = new Map([
  ['snippets/guide/a/program.ts', "import { help } from './help.ts';\nhelp();\n"],
  ['snippets/guide/a/help.ts', 'export const help = () => {};\n'],
  ['snippets/guide/a/server.ts', 'app.listen(Number(process.env.PORT));\n'],
  ['snippets/guide/keys/client.migrating.ts', 'await wxpay.v3.certificates.get();\n'],
  ['snippets/v3/certificates.get.ts', 'await wxpay.v3.certificates.get();\n'],
]);

test('files below snippets/guide/ have a kind and the key modes of their name', () => {
  expect(guideFiles(FILES).map(({ file, kind, modes }) => [file.replace('snippets/guide/', ''), kind, modes])).toEqual([
    ['a/program.ts', 'program', ['public-key']],
    ['a/help.ts', 'module', ['public-key']],
    ['a/server.ts', 'server', ['public-key']],
    ['keys/client.migrating.ts', 'program', ['public-key', 'certificate']],
  ]);
});
