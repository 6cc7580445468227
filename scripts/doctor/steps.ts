import { hex, utf8 } from './bytes.ts';
import { type Draft, type LineName, render } from './draft.ts';
import { type DraftV2, signatureV2, textV2, unsigned } from './draft-v2.ts';
import { hashOf } from './rsa-signature.ts';

/** A step in the making of a text to sign, and what it leads to. */
export interface Step {
  title: string;
  text: string;
}

const TITLES: Record<LineName, string> = {
  ...{ method: '方法，大写', address: '路径与查询串，与发出的相同', timestamp: '时间戳，秒', nonce: '随机串' },
  ...{ body: '包体的原文；没有时是空行', appid: 'AppID', package: 'package，或 APP 的 prepay_id' },
};

/** The text of APIv3 line by line, then its length and digest. */
export function stepsOf(draft: Draft): Step[] {
  const bytes = render(draft);
  const lines = draft.lines.map(({ name, text }, index) => ({
    title: `第 ${index + 1} 行：${TITLES[name]}（${utf8(text).length} 字节，另加一个换行）`,
    text,
  }));
  return [
    ...lines,
    { title: `SHA-256（共 ${bytes.length} 字节）`, text: hex(hashOf('SHA256', bytes)) },
    { title: '最后', text: 'signature = Base64(RSA 私钥签名)，填进 Authorization' },
  ];
}

/** The text of APIv2 step by step, and the signature. */
export function stepsV2(draft: DraftV2): Step[] {
  const empty = unsigned(draft.given).filter(([, value]) => value === '');
  const names = empty.map(([name]) => name).join('、');
  return [
    { title: '去掉 sign 与空值', text: names ? `空的有 ${names}` : '没有空值' },
    { title: '按参数名排序', text: draft.parameters.map(([name]) => name).join('\n') },
    { title: '相连，接上密钥', text: textV2(draft, true) },
    ...(draft.key ? [{ title: draft.algorithm, text: signatureV2(draft) }] : []),
  ];
}
