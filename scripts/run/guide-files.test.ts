import { expect, test } from 'vitest';
import { guideFiles, setupOf } from './guide-files.ts';

const FILES = new Map([
  ['snippets/guide/a/program.ts', "import { help } from './help.ts';\nhelp();\n"],
  ['snippets/guide/a/help.ts', 'export const help = () => {};\n'],
  ['snippets/guide/a/server.ts', 'app.listen(Number(process.env.PORT));\n'],
  ['snippets/guide/client/wxpay.certificate.ts', 'export const wxpay = {};\n'],
  ['snippets/guide/keys/client.migrating.ts', 'await wxpay.v3.certificates.get();\n'],
  ['snippets/v3/certificates.get.ts', 'await wxpay.v3.certificates.get();\n'],
]);

test('files below snippets/guide/ have a kind and the key modes of their name', () => {
  expect(guideFiles(FILES).map(({ file, kind, modes }) => [file.replace('snippets/guide/', ''), kind, modes])).toEqual([
    ['a/program.ts', 'program', ['public-key']],
    ['a/help.ts', 'module', ['public-key']],
    ['a/server.ts', 'server', ['public-key']],
    ['client/wxpay.certificate.ts', 'setup', ['certificate']],
    ['keys/client.migrating.ts', 'program', ['public-key', 'certificate']],
  ]);
});

test('files for another key mode use the client of that mode', () => {
  expect(setupOf('snippets/guide/keys/client.certificate.ts')).toBe('snippets/guide/client/wxpay.certificate.ts');
  expect(setupOf('snippets/guide/keys/client.migrating.ts')).toBe('snippets/guide/client/wxpay.migrating.ts');
  expect(setupOf('snippets/guide/keys/client.public-key.ts')).toBeUndefined();
});
