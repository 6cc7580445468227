import { type Draft, render, textOf } from './draft.ts';
import type { Finding } from './explain.ts';

const COMPARE = '以服务端收到的为准：检查代理、网关与客户端有没有改动。';

/** What the `sign_information` of an answer says differently from the request: what WeChat Pay received, and how long its text is. */
export function serverNotes(answer: string, draft: Draft): Finding[] {
  if (!answer.trim()) return [];
  const read = (name: string): string | undefined =>
    new RegExp(`"${name}"\\s*:\\s*"?((?:[^"\\\\,}]|\\\\.)*)`).exec(answer)?.[1]?.replaceAll('\\/', '/');
  const [method, url, length] = [read('method'), read('url'), read('sign_message_length')];
  const [ownMethod, ownUrl, ownLength] = [textOf(draft, 'method'), textOf(draft, 'address'), render(draft).length];
  const notes: Finding[] = [];
  if (method && method !== ownMethod) {
    notes.push({ id: 'server-method', title: `微信支付收到的方法是 ${method}，这里是 ${ownMethod}`, remedy: COMPARE });
  }
  if (url && url !== ownUrl) {
    notes.push({ id: 'server-url', title: `微信支付收到的地址是 ${url}，这里是 ${ownUrl}`, remedy: COMPARE });
  }
  if (length && Number(length) !== ownLength && method === ownMethod && url === ownUrl) {
    const title = `微信支付验签用的文本有 ${length} 字节，这里有 ${ownLength} 字节`;
    notes.push({ id: 'server-length', title, remedy: `包体、时间戳或随机串不是实际发出的那一个。${COMPARE}` });
  }
  return notes;
}
