import { type NavigationProduct, operationsOf, webhooksOf } from '../../reference/navigation/navigation-products.ts';
import { roleKinds } from '../../reference/navigation/roles.ts';
import { METHODS } from '../../spec/catalog-model.ts';
import { escapeHtml, pageHref } from './html.ts';

/**
 * Renders the form that filters all operations and callbacks, and their list, still empty: its rows are in a file of their
 * own, which `theme/operation-index.ts` loads. Without scripts neither is shown, but a link to the page that has them all.
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
    '<div class="operation-list all"><ul></ul><button type="button" class="more" hidden></button></div>' +
    `<p class="scriptless">${total}，一页列全的在<a href="${pageHref(base, '/openapi/index.md')}" target="_self">本页的 Markdown 版</a>。</p>`
  );
}

function renderSelect(
  name: string,
  label: string,
  options: readonly (readonly [value: string, text: string])[],
): string {
  const choices = options.map(([value, text]) => `<option value="${escapeHtml(value)}">${escapeHtml(text)}</option>`);
  return `<label><span>${label}</span><select name="${name}"><option value="">全部</option>${choices.join('')}</select></label>`;
}
