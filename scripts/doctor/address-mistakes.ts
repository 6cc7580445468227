import { type Draft, valueMistake } from './draft.ts';
import type { Mistake } from './explain.ts';
import { attempt } from './text-changes.ts';

const AS_SENT = '第二行与请求行里的一字不差：路径与查询串，编码与实际发出的相同。';

/** What goes wrong with the address most. */
export const COMMON_ADDRESS_MISTAKES: readonly Mistake<Draft>[] = [
  valueMistake(['address'], ['query-left-out', '地址漏了查询串', AS_SENT], (address) => [address.split('?')[0]]),
  valueMistake(['address'], ['address-encoded-twice', '地址编码了两次', AS_SENT], (address) => [
    address.replaceAll('%', '%25'),
    attempt(() => encodeURI(address)),
    queryOf(address, (value) => encodeURIComponent(value)),
  ]),
  valueMistake(
    ['address'],
    ['address-with-host', '地址带了域名', '第二行从 / 开始，没有 https 与域名。'],
    (address) => [
      `https://api.mch.weixin.qq.com${address}`,
      `api.mch.weixin.qq.com${address}`,
      `http://api.mch.weixin.qq.com${address}`,
      `https://api2.mch.weixin.qq.com${address}`,
    ],
  ),
];

/** Other ways in which the address that was signed differs from the one that was sent. */
export const ADDRESS_MISTAKES: readonly Mistake<Draft>[] = [
  valueMistake(['address'], ['address-decoded', '地址签的是解码之后的', AS_SENT], (address) => [
    attempt(() => decodeURIComponent(address)),
    attempt(() => decodeURI(address)),
    attempt(() => decodeURIComponent(address.replaceAll('+', ' '))),
  ]),
  valueMistake(['address'], ['address-path-encoded', '地址整个作了编码，/ 也在内', AS_SENT], (address) => [
    encodeURIComponent(address),
  ]),
  valueMistake(['address'], ['space-as-plus', '地址里的空格写法不同（%20 与 +）', AS_SENT], (address) => [
    address.replaceAll('%20', '+'),
    address.replaceAll('+', '%20'),
    address.replaceAll('+', '%2B'),
  ]),
  valueMistake(['address'], ['percent-case', '地址里百分号编码的大小写不同', AS_SENT], (address) => [
    address.replace(/%[0-9A-Fa-f]{2}/g, (code) => code.toLowerCase()),
    address.replace(/%[0-9A-Fa-f]{2}/g, (code) => code.toUpperCase()),
  ]),
  valueMistake(['address'], ['query-sorted', '查询串的参数顺序不同', AS_SENT], (address) => {
    const [path = '', query = ''] = address.split('?');
    const parts = query.split('&');
    return [parts.toSorted(), parts.toReversed()].map((sorted) => `${path}?${sorted.join('&')}`);
  }),
  valueMistake(['address'], ['no-first-slash', '地址漏了开头的 /', AS_SENT], (address) => [address.replace(/^\//, '')]),
  valueMistake(['address'], ['no-version', '地址漏了开头的 /v3', AS_SENT], (address) => [address.replace(/^\/v3/, '')]),
  valueMistake(['address'], ['last-slash', '路径末尾的 / 多了或少了', AS_SENT], (address) => [
    address.replace(/\/?(?=\?|$)/, '/'),
    address.replace(/\/(?=\?|$)/, ''),
  ]),
  valueMistake(['address'], ['empty-query', '没有查询串，却签了 ?', AS_SENT], (address) =>
    address.includes('?') ? [] : [`${address}?`],
  ),
  valueMistake(['address'], ['address-left-out', '没有签地址', AS_SENT], () => ['', '/']),
];

/** Changes the values of a query. */
function queryOf(address: string, change: (value: string) => string): string {
  const [path = '', query] = address.split('?');
  if (query === undefined) return address;
  const pairs = query.split('&').map((pair) => {
    const [name = '', ...value] = pair.split('=');
    return `${name}=${change(value.join('='))}`;
  });
  return `${path}?${pairs.join('&')}`;
}
