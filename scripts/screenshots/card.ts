import { SITE_NAME } from '../writers/html/page-head.ts';

/** Width and height that those who show links as cards expect. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

const FONTS = "'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', 'Microsoft YaHei', sans-serif";
const MONO = "'SF Mono', Menlo, Consolas, 'Liberation Mono', monospace";

/** The picture that stands for the site where a link to it is shown: its name, what it has, and a call. */
export function cardSvg(operations: number, webhooks: number): string {
  const call = [
    ['wxpay', '.v3.pay.transactions.jsapi'],
    ['  .post', '({ amount: { total: 100 }, … })'],
  ] as const;
  const lines = call.map(
    ([name, rest], index) =>
      `<text xml:space="preserve" x="104" y="${452 + index * 48}" font-size="32" fill="#e6f4ec"><tspan fill="#7ee2ad">${name}</tspan>${rest}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_SIZE.width}" height="${CARD_SIZE.height}" viewBox="0 0 1200 630">`,
    '<rect width="1200" height="630" fill="#067a43"/><rect x="72" y="396" width="1056" height="140" rx="16" fill="#04522d"/>',
    `<g font-family="${FONTS}"><text x="72" y="184" font-size="84" font-weight="700" fill="#fff">${SITE_NAME}</text>`,
    `<text x="72" y="262" font-size="38" fill="#d5f0e1">${operations.toLocaleString('en')} 个接口 · ${webhooks} 种回调通知 · APIv2 与 APIv3</text>`,
    '<text x="72" y="328" font-size="34" fill="#d5f0e1">示例编译过，也运行过；悬停即见类型</text>',
    '<text x="72" y="592" font-size="26" fill="#a9dcc2">社区项目，非微信支付官方</text></g>',
    `<g font-family="${MONO}">${lines.join('')}</g></svg>`,
  ].join('');
}
