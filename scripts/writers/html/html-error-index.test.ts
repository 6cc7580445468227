import { beforeAll, describe, expect, test } from 'vitest';
import { parseXml } from '../../../mock/src/v2/xml.ts';
import { errorsDoc } from '../../reference/errors-doc.ts';
import { operationDoc } from '../../reference/operation-doc.ts';
import { errorSample } from '../../reference/samples/error-sample.ts';
import type { ApiError, Catalog, CommonErrors, Operation } from '../../spec/catalog-model.ts';
import { errorAnchor, pageFile } from '../../spec/locations.ts';
import { operationsByName } from '../../spec/traverse.ts';
import { escapeHtml } from './html.ts';
import { renderErrorIndex } from './html-error-index.ts';
import { renderSections } from './html-sections.ts';
import { projectPages } from './project-pages.fixture.ts';

const HOSTILE = `</code><script>alert(1)</script><img src=x onerror="alert(2)">{{ constructor }} \`</b>\` '"&amp;`;

let catalog: Catalog;
let index: string;
let render: (page: string) => string;
beforeAll(async () => {
  const pages = await projectPages();
  catalog = pages.input.catalog;
  render = pages.render;
  index = render('docs/errors/index.md');
});

const idsOf = (html: string): string[] => [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1] ?? '');

/** The rows of an operation's table, as plain cells. */
function rowsOf(html: string, method: string): string[][] {
  const section = html.slice(html.indexOf(`id="${method}-errors"`)).split('</table>')[0] ?? '';
  return [...section.matchAll(new RegExp(`<tr id="${method}-errors-[^"]*">(.*?)</tr>`, 'g'))].map((row) =>
    (row[1] ?? '').split('</td>').map((cell) => cell.replace(/<[^>]*>/g, '')),
  );
}

const cellsOf = ({ status, code, description, advice }: ApiError): string[] =>
  [`${status === undefined ? '' : `${status} `}${code}`, description, advice, ''].map(escapeHtml);

describe('the errors of every page', () => {
  test('are those of its operations, linked to the index, with a sample', () => {
    const known = new Set(idsOf(index));
    let rows = 0;
    for (const [name, operations] of operationsByName(catalog)) {
      const html = render(pageFile(name));
      const ids = idsOf(html);
      expect(new Set(ids).size, `${name} has an id twice`).toBe(ids.length);
      for (const { method, errors } of operations) {
        expect(html, name).toContain(`id="${method}-errors"`);
        const found = errors.length ? rowsOf(html, method) : [];
        expect(found, name).toEqual(errors.map(cellsOf));
        rows += found.length;
      }
      expect(html.match(/class="tab-title">错误应答示例/g)?.length, name).toBeGreaterThanOrEqual(operations.length);
      const links = [...html.matchAll(/href="\/errors\/#([^"]+)"/g)].map((match) => match[1] ?? '');
      expect(
        links.filter((anchor) => !known.has(anchor)),
        name,
      ).toEqual([]);
    }
    expect(rows).toBe(catalog.operations.reduce((sum, { errors }) => sum + errors.length, 0));
    expect(rows).toBeGreaterThan(1100);
  });

  test('have samples that can be read', () => {
    for (const operation of catalog.operations) {
      for (const error of operation.errors) {
        const text = errorSample(operation, error);
        if (operation.version === 'v2') expect([...parseXml(text).values()]).toContain(error.code);
        else expect(JSON.parse(text.split('\n\n')[1] ?? '')).toMatchObject({ code: error.code });
      }
    }
  });
});

describe('the index of errors', () => {
  test('has an anchor for every code, once, and links both spellings', () => {
    const ids = idsOf(index);
    expect(new Set(ids).size).toBe(ids.length);
    const codes = errorsDoc(catalog).codes.entries.map(({ code }) => code);
    expect(codes.length).toBeGreaterThan(90);
    expect(codes.filter((code) => !ids.includes(errorAnchor(code)))).toEqual([]);
    expect(index).toMatch(/id="NOAUTH"[^>]*><code>NOAUTH<\/code> <small>也写作 <a href="\/errors\/#NO_AUTH">/);
  });

  test('lists each operation under each of its errors, unless that is one of many', () => {
    const lists = errorsDoc(catalog).codes.entries.flatMap(({ meanings }) => meanings.map((each) => each.operations));
    expect(lists.flat()).toHaveLength(catalog.operations.reduce((sum, { errors }) => sum + errors.length, 0));
    const [few, many] = [lists.filter(({ length }) => length <= 24), lists.filter(({ length }) => length > 24)];
    expect(index.match(/#[a-z]+-errors"/g)).toHaveLength(few.flat().length);
    expect(index.match(/<small>\d+ 个接口会返回它/g)).toHaveLength(many.length);
  });

  test('has the spellings of a code together', () => {
    const entry = index.split('<li><h3').find((each) => each.includes('id="NOAUTH"')) ?? '';
    expect(entry).toContain('id="NO_AUTH"');
  });

  test('is light enough for one page', () => {
    expect(index.match(/<[a-z]/g)?.length).toBeLessThan(3200);
  });
});

describe('hostile text of the spec', () => {
  const source = { file: 'openapi/errors.yaml', line: 1, column: 1 };
  const error: ApiError = {
    ...{ status: 400, code: HOSTILE, description: HOSTILE, remedy: 'read-message', advice: HOSTILE, source },
  };
  const common: CommonErrors = {
    ...{ v2: [error], v3: [error], spellings: [[HOSTILE, 'X']] },
    http: [{ status: 400, description: HOSTILE, advice: HOSTILE, source }],
  };

  test.each(['v2', 'v3'] as const)('of API%s is inert', (version) => {
    const [any] = catalog.operations.filter((operation) => operation.version === version);
    if (!any) throw new Error('no operation');
    const operation: Operation = { ...any, title: HOSTILE, path: `/${HOSTILE}`, errors: [error] };
    const index = errorsDoc({ ...catalog, operations: [operation], errors: common });
    const { sections } = operationDoc(operation, { server: catalog.server, common });
    const html = renderSections(sections, 2, { base: '/' }) + renderErrorIndex(index, '/');
    expect(html).toContain('&lt;script&gt;');
    expect(html).not.toMatch(/<script|<img|\{\{/);
  });
});
