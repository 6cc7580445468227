import { withBase } from 'vitepress';
import {
  INDEX_FLAGS,
  type IndexRow,
  type OperationIndex,
} from '../../scripts/writers/site-files/operation-index-model.ts';

/** Rows that each press of the button adds. */
const PAGE_SIZE = 60;

/** Appends one page of rows; the button appends the next. */
export function showRows(
  rows: readonly IndexRow[],
  index: OperationIndex,
  list: HTMLElement,
  more: HTMLButtonElement,
): void {
  const items = rows.slice(0, PAGE_SIZE).map((row) => toItem(row, index));
  list.append(...items);
  const rest = rows.slice(PAGE_SIZE);
  more.hidden = rest.length === 0;
  more.textContent = `再显示 ${Math.min(PAGE_SIZE, rest.length)} 个，还有 ${rest.length} 个`;
  more.onclick = () => {
    const last = list.lastElementChild;
    showRows(rest, index, list, more);
    last?.nextElementSibling?.querySelector('a')?.focus();
  };
}

function toItem([title, method, path, page, product, , flags]: IndexRow, { products }: OperationIndex): HTMLLIElement {
  const link = document.createElement('a');
  link.className = method;
  link.href = withBase(page);
  const marks = [
    products[product]?.name,
    flags & INDEX_FLAGS.certificate ? '须商户证书' : '',
    flags & INDEX_FLAGS.deprecated ? '已废弃' : '',
  ];
  link.append(
    textIn(flags & INDEX_FLAGS.deprecated ? 's' : 'span', title),
    textIn('code', path),
    textIn('small', marks.filter(Boolean).join(' · ')),
  );
  const item = document.createElement('li');
  item.append(link);
  return item;
}

function textIn(tag: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}
