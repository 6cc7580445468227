import { formatWithOptions } from 'node:util';

/** The environment of this process without what would lead an example to real hosts, keys or options of Node. */
export function cleanEnvironment(): Record<string, string | undefined> {
  const own = Object.entries(process.env).filter(([name]) => !/proxy|^WECHATPAY_|^NODE_|^TSX_/i.test(name));
  return Object.fromEntries(own);
}

/** What a call of `console` shows in a terminal. */
export const terminalText = (values: readonly unknown[], depth?: number): string =>
  formatWithOptions({ colors: false, ...(depth !== undefined && { depth }) }, ...values);

/** Whether what was printed tells nothing: a field that is not there, or an object that is no text. */
export const isEmptyOutput = (values: readonly unknown[], text: string): boolean =>
  values.includes(undefined) || /\bundefined\b|\[object Object\]|\bNaN\b/.test(text);
