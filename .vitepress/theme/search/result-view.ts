import { withBase } from 'vitepress';
import type { Result } from '../../../scripts/writers/search/engine/search.ts';
import type { Kind } from '../../../scripts/writers/search/search-model.ts';
import { element } from '../elements.ts';

/** Names of the kinds of results. */
export const KIND_NAMES: Record<Kind, string> = {
  v3: 'APIv3',
  v2: 'APIv2',
  webhook: '回调',
  client: '端上',
  guide: '指南',
  product: '产品',
  error: '错误码',
};

const PLACE_NAMES = { field: '字段', code: '错误码', prose: '正文' } as const;

/** An option of the list of results, which is a link. */
export function resultOption(result: Result, id: string): HTMLAnchorElement {
  const { kind, breadcrumb, method, title, path, url, found } = result;
  const href = withBase(url);
  const head = element('span', { class: 'search-head' }, marked('b', title), element('i', {}, KIND_NAMES[kind]));
  const shown = breadcrumb === KIND_NAMES[kind] ? [] : [element('span', {}, breadcrumb)];
  const place = element('span', { class: 'search-place' }, ...shown);
  if (path.text) {
    const name = method ? [element('b', { class: method.toLowerCase() }, method), ' '] : [];
    place.append(element('span', {}, ...name, marked('code', path)));
  }
  const lines = [head, place];
  if (found) {
    const name = found.name.text ? [marked(found.in === 'prose' ? 'b' : 'code', found.name), ' '] : [];
    const where = element('i', {}, PLACE_NAMES[found.in]);
    lines.push(element('span', { class: 'search-found' }, where, ' ', ...name, marked('span', found.text)));
  }
  return element('a', { id, href, role: 'option', 'aria-selected': 'false', tabindex: '-1' }, ...lines);
}

function marked(name: 'b' | 'code' | 'span', { text, marks }: Result['title']): HTMLElement {
  const segments: (Node | string)[] = [];
  let end = 0;
  for (const [from, to] of marks) {
    segments.push(text.slice(end, from), element('mark', {}, text.slice(from, to)));
    end = to;
  }
  return element(name, {}, ...segments, text.slice(end));
}
