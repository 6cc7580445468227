import { withBase } from 'vitepress';
import {
  INDEX_FLAGS,
  INDEX_PAGE_SIZE,
  type IndexRow,
  moreText,
  type OperationIndex,
  rowMarks,
} from '../../scripts/writers/site-files/operation-index-model.ts';

/** Appends one page of rows; the button appends the next. */
export function showRows(
  rows: readonly IndexRow[],
  index: OperationIndex,
  list: HTMLElement,
  more: HTMLButtonElement,
): void {
  const items = rows.slice(0, INDEX_PAGE_SIZE).map((row) => toItem(row, index));
  list.append(...items);
  const rest = rows.slice(INDEX_PAGE_SIZE);
  more.hidden = rest.length === 0;
  more.textContent = moreText(rest.length);
  more.onclick = () => showFurther(rest, index, list, more);
}

/** Appends one page of rows, and focuses the first of them. */
export function showFurther(
  rows: readonly IndexRow[],
  index: OperationIndex,
  list: HTMLElement,
  more: HTMLButtonElement,
): void {
  const last = list.lastElementChild;
  showRows(rows, index, list, more);
  last?.nextElementSibling?.querySelector('a')?.focus();
}

function toItem(row: IndexRow, { products }: OperationIndex): HTMLLIElement {
  const [title, method, path, page, , , flags] = row;
  const link = document.createElement('a');
  link.className = method;
  link.href = withBase(page);
  link.append(
    textIn(flags & INDEX_FLAGS.deprecated ? 's' : 'span', title),
    textIn('code', path),
    textIn('small', rowMarks(row, products)),
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
