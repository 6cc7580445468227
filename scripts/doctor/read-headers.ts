import { type Finding, findingsOf } from './explain.ts';

/** The scheme of APIv3. */
const SCHEME = 'WECHATPAY2-SHA256-RSA2048';
const MAX_NONCE = 32;

/** What an `Authorization` header says. */
export interface Authorization {
  mchid: string;
  serial: string;
  timestamp: string;
  nonce: string;
  signature: string;
}

/** Reads the `Authorization` header of a request, with or without its name, and what is wrong with it. */
export function readAuthorization(text: string): { header: Authorization; notes: Finding[] } {
  const value = text.replace(/^\s*-H\s*/, '').replace(/^\s*['"]?authorization['"]?\s*[:=]\s*/i, '');
  const scheme = /^\s*['"]?([A-Z0-9-]+)\s/i.exec(value)?.[1];
  const pairs = new Map<string, string>();
  // As in JSON, quotes may be escaped; values end at a quote, or at a comma where there is none.
  for (const [, name = '', quoted, bare] of value
    .replaceAll('\\"', '"')
    .matchAll(/(\w+)\s*=\s*(?:"([^"]*)"|([^",\s]+))/g)) {
    pairs.set(name, quoted ?? bare ?? '');
  }
  const read = (name: string): string => pairs.get(name) ?? '';
  const header = {
    ...{ mchid: read('mchid'), serial: read('serial_no'), timestamp: read('timestamp') },
    ...{ nonce: read('nonce_str'), signature: read('signature') },
  };
  return { header, notes: [...schemeNotes(scheme), ...missingNotes(read), ...formNotes(header)] };
}

function schemeNotes(scheme: string | undefined): Finding[] {
  if (scheme === SCHEME) return [];
  const title = scheme ? `认证类型是 ${scheme}` : '没有认证类型';
  return [{ id: 'scheme', title, remedy: `Authorization 以 ${SCHEME} 与一个空格开头。` }];
}

const missingNotes = (read: (name: string) => string): Finding[] =>
  ['mchid', 'serial_no', 'timestamp', 'nonce_str', 'signature']
    .filter((name) => read(name) === '')
    .map((name) => ({
      id: `no-${name}`,
      title: `Authorization 里没有 ${name}`,
      remedy: '五个值缺一不可，各用双引号括起，以逗号相隔。',
    }));

function formNotes({ timestamp, nonce, serial }: Authorization): Finding[] {
  const rules: [boolean, Finding][] = [
    [
      /^\d{13}$/.test(timestamp),
      { id: 'header-milliseconds', title: 'Authorization 里的时间戳是毫秒', remedy: '用 10 位的秒数，签名里也是。' },
    ],
    [
      timestamp !== '' && !/^\d{10}$|^\d{13}$/.test(timestamp),
      { id: 'header-timestamp', title: 'Authorization 里的时间戳不是 10 位数字', remedy: '用秒数，例如 1796086800。' },
    ],
    [nonce.length > MAX_NONCE, { id: 'header-nonce', title: '随机串超过 32 个字符', remedy: '最多 32 个字符。' }],
    [
      serial !== '' && !/^(?:[0-9a-f]+|[0-9A-F]+)$/.test(serial),
      { id: 'serial-form', title: 'serial_no 不是十六进制数字', remedy: '证书序列号是十六进制数字，没有冒号与空格。' },
    ],
  ];
  return findingsOf(rules);
}

/** The headers of an answer or a callback that its signature needs. */
export interface SignedHeaders {
  timestamp: string;
  nonce: string;
  signature: string;
  serial: string;
}

/** Reads the `Wechatpay-*` headers of an answer or a callback: lines, JSON, or as a server logs them. */
export function readSignedHeaders(text: string): SignedHeaders {
  const read = (name: string): string => {
    // CGI and Java write them with underscores and in capitals.
    const pattern = new RegExp(`wechatpay[-_]${name}["'\\]]*\\s*(?:[:=]>?|,)\\s*\\[?\\s*["']?([^"'\\r\\n,\\]]+)`, 'i');
    return pattern.exec(text)?.[1]?.trim() ?? '';
  };
  return {
    ...{ timestamp: read('timestamp'), nonce: read('nonce'), signature: read('signature'), serial: read('serial') },
  };
}
