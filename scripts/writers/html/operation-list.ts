import { type NavigationProduct, operationsOf, webhooksOf } from '../../reference/navigation/navigation-products.ts';
import { roleKinds } from '../../reference/navigation/roles.ts';
import { METHODS } from '../../spec/catalog-model.ts';
import { operationIndex } from '../site-files/operation-index.ts';
import {
  INDEX_FLAGS,
  INDEX_PAGE_SIZE,
  moreText,
  type OperationIndex,
  rowMarks,
} from '../site-files/operation-index-model.ts';
import { escapeHtml, pageHref } from './html.ts';

/**
 * Renders the form that filters all operations and callbacks, and the first rows of their list: all rows are in a file of
 * their own, which `theme/operation-index.ts` loads. Without scripts there is no form, and a link to the page with all rows.
 */
export function renderOperationIndex(products: readonly NavigationProduct[], base: string): string {
  const operations = products.flatMap(operationsOf);
  const webhooks = new Set(products.flatMap(webhooksOf)).size;
  const roles = roleKinds(operations.flatMap((operation) => operation.roles));
  const fields = [
    '<label class="wide"><span>查找</span><input type="search" name="q" placeholder="名称、路径或事件" autocomplete="off" spellcheck="false"></label>',
    renderSelect(
      'product',
      '产品',
      products.map(({ slug, name }) => [slug, name]),
    ),
    renderSelect(
      'role',
      '调用者',
      roles.map((role) => [role, role]),
    ),
    renderSelect('version', '版本', [
      ['v3', 'APIv3'],
      ['v2', 'APIv2'],
      ['notify', '回调通知'],
    ]),
    renderSelect(
      'method',
      '方法',
      METHODS.map((method) => [method, method.toUpperCase()]),
    ),
    '<label class="check"><input type="checkbox" name="certificate" value="1"><span>须商户 API 证书</span></label>',
  ];
  const total = `共 ${operations.length.toLocaleString('en')} 个接口、${webhooks} 种回调`;
  return (
    `<form class="operation-filter" role="search" aria-label="筛选接口">${fields.join('')}` +
    `<p><output aria-live="polite" data-total="${total}">${total}</output><button type="reset" hidden>清除筛选</button></p></form>` +
    renderRows(operationIndex(products), base) +
    `<p class="scriptless">${total}，一页列全的在<a href="${pageHref(base, '/openapi/index.md')}" target="_self">本页的 Markdown 版</a>。</p>`
  );
}

function renderRows({ products, rows }: OperationIndex, base: string): string {
  const items = rows.slice(0, INDEX_PAGE_SIZE).map((row) => {
    const [title, method, path, page, , , flags] = row;
    const name = flags & INDEX_FLAGS.deprecated ? 's' : 'span';
    return (
      `<li><a class="${method}" href="${pageHref(base, page)}"><${name}>${escapeHtml(title)}</${name}>` +
      `<code>${escapeHtml(path)}</code><small>${escapeHtml(rowMarks(row, products))}</small></a></li>`
    );
  });
  const more = moreText(rows.length - items.length);
  return `<div class="operation-list"><ul>${items.join('')}</ul><button type="button" class="more">${more}</button></div>`;
}

function renderSelect(
  name: string,
  label: string,
  options: readonly (readonly [value: string, text: string])[],
): string {
  const choices = options.map(([value, text]) => `<option value="${escapeHtml(value)}">${escapeHtml(text)}</option>`);
  return `<label><span>${label}</span><select name="${name}"><option value="">全部</option>${choices.join('')}</select></label>`;
}
