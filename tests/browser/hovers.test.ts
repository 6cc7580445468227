import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Operation } from '../../scripts/spec/catalog-model.ts';
import { exampleFile } from '../../scripts/spec/locations.ts';
import { closeContexts, sharedBrowser } from '../support/browser.ts';
import { expectedHovers } from '../support/expected-hovers.ts';
import { comparableType, hoverType } from '../support/expected-type.ts';
import { createHoverReader } from '../support/hover-reader.ts';
import { identifiersOf } from '../support/identifiers.ts';
import { SEED, samplePages } from '../support/sample-pages.ts';
import { site } from '../support/site-ready.ts';
import { clipboardText, type Visit, visit } from '../support/visit.ts';

const project = process.cwd();
const pages = await samplePages();

let browser: Browser;

beforeAll(async () => {
  browser = await sharedBrowser();
});

afterAll(() => closeContexts(browser));

const cases = pages.flatMap(({ name, operations, isBlockKind }) =>
  operations.map((operation, index) => ({ title: `${operation.method} ${name}`, name, operation, index, isBlockKind })),
);

describe.each(cases.map((entry) => [entry.title, entry] as const))(`%s (TEST_SEED=${SEED})`, (_title, entry) => {
  const { name, operation, index, isBlockKind } = entry;
  let open: Visit & { block: Locator };
  let code: string;

  beforeAll(async () => {
    code = (await readFile(join(project, exampleFile(operation)), 'utf8')).trimEnd();
    open = await openBlock(name, index, { permissions: ['clipboard-read', 'clipboard-write'] });
  });

  afterAll(() => open.close());

  test('every identifier has a hover, and the keyboard walks through all: every field shows its type in the spec', async () => {
    const reader = createHoverReader(open.page, open.block);
    expect(await reader.offsets()).toEqual(identifiersOf(code));
    const seen = await reader.byKeyboard();
    expect([...seen.keys()]).toEqual(identifiersOf(code));
    expect([...seen.values()]).not.toContain('');
    expect(fieldsSeen(operation, code, seen)).toEqual(fieldsWanted(operation, code));
  });

  // Of blocks of one kind, one is enough for a mouse, a finger and the clipboard: they show what the keyboard does.
  if (!isBlockKind) return;

  test('the mouse shows the same', async () => {
    const reader = createHoverReader(open.page, open.block);
    const seen = new Map<number, string>();
    for (const { start } of expectedHovers(operation, code)) seen.set(start, await reader.byMouse(start));
    expect(fieldsSeen(operation, code, seen)).toEqual(fieldsWanted(operation, code));
  });

  test('a tap on a phone shows the same', async () => {
    const { block, close, page } = await openBlock(name, index, {
      hasTouch: true,
      isMobile: true,
      viewport: { width: 390, height: 844 },
    });
    const reader = createHoverReader(page, block);
    const seen = new Map<number, string>();
    const [wanted] = expectedHovers(operation, code);
    for (const { start } of wanted ? [wanted] : []) seen.set(start, await reader.byTouch(start));
    expect(fieldsSeen(operation, code, seen)).toEqual(fieldsWanted(operation, code).slice(0, 1));
    await close();
  });

  test('neither copy button nor selection give away the text of an open hover', async () => {
    const { block, page, problems } = open;
    await createHoverReader(page, block).byMouse(identifiersOf(code)[0] ?? 0);
    expect((await block.locator('pre code').evaluate(selectText)).trimEnd()).toBe(code);
    await page.keyboard.press('Control+a');
    const everything = (await page.evaluate('getSelection().toString()')) as string;
    expect(everything).not.toMatch(/\((alias|property|method|parameter)\) /);
    await block.hover();
    await block.locator('button.copy').click();
    await expect.poll(() => clipboardText(page)).toBe(code);
    expect(problems).toEqual([]);
  });
});

async function openBlock(
  name: string,
  index: number,
  options?: BrowserContextOptions,
): Promise<Visit & { block: Locator }> {
  const open = await visit(browser, `${site}openapi/${name}`, options);
  return { ...open, block: open.page.locator('div[class*=language-]').nth(index) };
}

const fieldsWanted = (operation: Operation, code: string): string[] =>
  expectedHovers(operation, code).map(({ name, type }) => `${name}: ${type}`);

/** The checked fields, in the order in which they are expected. */
function fieldsSeen(operation: Operation, code: string, seen: ReadonlyMap<number, string>): string[] {
  const fields = expectedHovers(operation, code).filter(({ start }) => seen.has(start));
  return fields.map(({ start, name }) => `${name}: ${comparableType(hoverType(seen.get(start) ?? '') ?? '')}`);
}

/** Runs in the page: what a reader gets who selects a block and copies the selection. */
function selectText(element: Element): string {
  const selection = getSelection();
  selection?.selectAllChildren(element);
  return selection?.toString() ?? '';
}
