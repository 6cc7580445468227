import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createMarkdownRenderer } from 'vitepress';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Operation } from '../spec/catalog-model.ts';
import { endpointOf, exampleFile } from '../spec/locations.ts';
import { projectSpec } from '../spec/project-spec.fixture.ts';
import { prepareFences } from '../writers/html/example-blocks.ts';
import { renderBadge } from '../writers/html/verified-badge.ts';
import { readVerifications } from './read-verifications.ts';
import { exampleKeys, SETUP_FILES, versions } from './run-keys.ts';
import { updateReport, writeReport } from './run-report.ts';

const [SETUP_FILE] = SETUP_FILES;
const FILE = 'snippets/v3/pay/transactions/jsapi.post.ts';
const project = mkdtempSync(join(tmpdir(), 'proven-'));
const text = readFileSync(FILE, 'utf8');
let operation: Operation;

beforeAll(async () => {
  const { catalog } = await projectSpec();
  const found = catalog.operations.find((each) => exampleFile(each) === FILE);
  if (!found) throw new Error(`No operation has ${FILE}.`);
  operation = found;
  mkdirSync(dirname(join(project, FILE)), { recursive: true });
  cpSync(SETUP_FILE, join(project, SETUP_FILE));
});
afterAll(() => rmSync(project, { recursive: true }));

/** Writes the example and a report of its verification. */
function prove(proven: { compiled?: Set<string>; run?: Set<string> }): void {
  writeFileSync(join(project, FILE), text);
  const keys = exampleKeys([{ file: FILE, text, operation }], (file) =>
    file === SETUP_FILE ? readFileSync(file, 'utf8') : undefined,
  );
  const context = { versions: versions(), date: '2026-11-21' };
  writeReport(project, updateReport({ versions: {}, examples: {} }, keys, proven, context));
}

const badgesOf = (folder: string) => {
  const find = readVerifications(folder);
  return (each: Operation): string => {
    const verification = find(each, FILE);
    return verification ? renderBadge(verification) : '';
  };
};
const badgeOf = (each: Operation): string => badgesOf(project)(each);

const all = () => new Set([FILE]);

test('says what the report proves, with versions and date', () => {
  prove({ compiled: all(), run: all() });
  const badge = badgeOf(operation);
  expect(badge.replace(/ title="[^"]*"/g, '')).toBe('<p class="proven"><span>已编译</span> · <span>已运行</span></p>');
  expect(badge).toContain(`2026-11-21 以 TypeScript ${versions()['typescript-native']}`);
  expect(badge).toContain(`wechatpay-axios-plugin ${versions()['wechatpay-axios-plugin']}`);
});

test('leaves out unverified parts', () => {
  prove({ compiled: all(), run: new Set() });
  expect(badgeOf(operation)).toMatch(/^<p class="proven"><span[^>]*>已编译<\/span><\/p>$/);
  prove({ compiled: new Set(), run: new Set() });
  expect(badgeOf(operation)).toBe('');
});

test('is removed once the example, the operation or the set-up changes', () => {
  prove({ compiled: all(), run: all() });
  const badge = badgesOf(project);
  expect(badge({ ...operation, title: '别的' })).toBe('');
  writeFileSync(join(project, FILE), text.replace('total: 100', 'total: 101'));
  expect(badge(operation)).toBe('');
  writeFileSync(join(project, FILE), text);
  expect(badge(operation)).not.toBe('');
  writeFileSync(join(project, SETUP_FILE), '// changed\n');
  expect(badgeOf(operation)).toBe('');
  cpSync(SETUP_FILE, join(project, SETUP_FILE));
});

test('is not shown without a report', () => {
  rmSync(join(project, '.cache'), { recursive: true, force: true });
  expect(badgeOf(operation)).toBe('');
});

test('is between the header and the example of its operation', async () => {
  const markdown = await createMarkdownRenderer('docs', {
    container: { customContainers: { operation: 'operation' } },
  });
  const asked: string[][] = [];
  prepareFences(markdown, process.cwd(), (file, endpoint) => {
    asked.push([file, endpoint]);
    return { above: '<p class="proven">已运行</p>\n' };
  });
  const page = `::: operation ${endpointOf(operation)}\n\n<<< @/../${FILE}\n\n:::\n`;
  const html = await markdown.renderAsync(page, { path: join(process.cwd(), 'docs/index.md') });
  expect(asked).toEqual([[FILE, endpointOf(operation)]]);
  expect(html).toMatch(/class="proven"[\s\S]*class="language-ts"/);
});
