import { base64Bytes } from './bytes.ts';
import type { Finding } from './explain.ts';

const AS_IS = '签名是一段 Base64：生成之后原样放进去，不再编码，也不折行。';

/** The ways in which Base64 is spoiled, and how to undo each. */
const REPAIRS: readonly (Finding & { test: RegExp; repair: (text: string) => string })[] = [
  {
    ...{ id: 'signature-percent', title: '签名作了 URL 编码', remedy: AS_IS, test: /%2[BF]|%3D/i },
    repair: (text) => text.replace(/%2B/gi, '+').replace(/%2F/gi, '/').replace(/%3D/gi, '='),
  },
  {
    ...{ id: 'signature-lines', title: '签名里有换行', remedy: AS_IS, test: /[\r\n]|\\n/ },
    repair: (text) => text.replace(/[\r\n]|\\n/g, ''),
  },
  {
    ...{ id: 'signature-spaces', title: '签名里的 + 变成了空格', remedy: AS_IS, test: / / },
    repair: (text) => text.replaceAll(' ', '+'),
  },
  {
    ...{ id: 'signature-base64url', title: '签名用了 Base64 的 URL 字母表（- 与 _）', remedy: AS_IS, test: /[-_]/ },
    repair: (text) => text.replaceAll('-', '+').replaceAll('_', '/'),
  },
  {
    ...{ id: 'signature-hex', title: '签名写成了十六进制', remedy: AS_IS, test: /^(?:[0-9a-f]{512}|[0-9A-F]{512})$/ },
    repair: (text) => btoa(String.fromCharCode(...(text.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16)))),
  },
];

/** A signature's bytes, and what is wrong with how it is written. Undefined bytes: it is no Base64 at all. */
export function readSignature(given: string): { bytes: Uint8Array | undefined; notes: Finding[] } {
  const notes: Finding[] = [];
  let text = given.trim();
  for (const { test, repair, ...finding } of REPAIRS) {
    if (!test.test(text)) continue;
    notes.push(finding);
    text = repair(text);
  }
  const padded = text.length % 4 ? text.replace(/=+$/, '').padEnd(Math.ceil(text.length / 4) * 4, '=') : text;
  return { bytes: base64Bytes(padded), notes };
}
