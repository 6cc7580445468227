import { escapeHtml } from './html.ts';

/** The record of a verified example: when it compiled and ran (ISO dates), and with which versions. */
export interface Verification {
  compiled?: string;
  run?: string;
  typescript: string;
  client: string;
}

/** Renders the badge of an example: labels, which their titles explain; empty when nothing was verified. */
export function renderBadge({ compiled, run, typescript, client }: Verification): string {
  const parts = [
    compiled && renderLabel('已编译', `${compiled} 以 TypeScript ${typescript} 严格模式编译通过`),
    run &&
      renderLabel(
        '已运行',
        `${run} 以 wechatpay-axios-plugin ${client} 向本项目的模拟微信支付发出请求，签名、参数与应答验签全部通过`,
      ),
  ].filter((part) => part !== undefined);
  return parts.length ? `<p class="proven">${parts.join(' · ')}</p>` : '';
}

const renderLabel = (label: string, title: string): string => `<span title="${escapeHtml(title)}">${label}</span>`;
