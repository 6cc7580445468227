import { withBase } from 'vitepress';
import type { SearchResponse } from '../../../scripts/writers/search/engine/search.ts';
import type { Kind } from '../../../scripts/writers/search/search-model.ts';
import { element } from '../elements.ts';
import { KIND_NAMES } from './result-view.ts';
import { countAll } from './status.ts';

/** Sample queries: a word, a field, a path, an error code, an event. */
const EXAMPLES = [
  '退款',
  'out_trade_no',
  '/v3/pay/transactions/jsapi',
  'SIGN_ERROR',
  'TRANSACTION.SUCCESS',
  '小程序支付',
];

const PLACES = [
  ['/openapi/', '全部接口'],
  ['/webhook/', '全部回调'],
  ['/errors/', '全部错误码'],
] as const;

/** The notice without a query. Its buttons have sample queries in `data-query`. */
export function emptyNotice(): Node[] {
  return [
    element('p', {}, '接口与回调的名称、路径、字段名、错误码、事件类型都能搜，半个词也行。试试：'),
    exampleList(),
  ];
}

/** The notice without results. `kind` is the filter that is set. */
export function noResultsNotice(query: string, response: SearchResponse, kind: Kind | undefined): Node[] {
  const others = countAll(response);
  if (kind && others) {
    const text = `${KIND_NAMES[kind]}里没有`;
    const all = element('button', { type: 'button', 'data-kind': '' }, `看其他 ${others} 条结果`);
    return [element('p', {}, text, element('q', {}, query), '。'), element('p', {}, all)];
  }
  const links = PLACES.map(([url, name]) => element('li', {}, element('a', { href: withBase(url) }, name)));
  return [
    element('p', {}, '没有找到', element('q', {}, query), '。少写几个字，或者换成字段名、路径的一段、错误码：'),
    exampleList(),
    element('p', {}, '也可以从目录里找：'),
    element('ul', {}, ...links),
  ];
}

/** The notice until the index is loaded. */
export const loadingNotice = (): Node[] => [element('p', {}, '正在查找…')];

/** The notice for an index that can't be loaded. */
export const failedNotice = (): Node[] => [element('p', {}, '搜索没有载入。检查网络后再输入一次。')];

function exampleList(): HTMLElement {
  const items = EXAMPLES.map((query) =>
    element('li', {}, element('button', { type: 'button', 'data-query': query }, query)),
  );
  return element('ul', {}, ...items);
}
