import type { SigningScheme } from '../spec/client-call-model.ts';
import type { Block } from './document-model.ts';
import { explanationContent } from './explanation.ts';
import type { InlineContent } from './inline-content.ts';

/** Where the functions of the server package that sign are explained. */
const SIGNERS = '/guide/signing#给前端的签名';

/** How the server signs the parameters of a call, with the function that does it, and the text that is signed. */
export function signingBlocks(
  { algorithm, key, text, output, function: usual }: SigningScheme,
  signer: string | undefined = usual,
): Block[] {
  const server: InlineContent =
    signer === undefined ? [] : ['服务端用 ', { link: [{ code: signer }], to: SIGNERS }, ' 一次算好。'];
  const content: InlineContent = [
    '在服务端用',
    ...explanationContent(key),
    `，${algorithm}，结果放进 `,
    { code: output },
    '。',
    ...server,
  ];
  return [
    { kind: 'paragraph', content },
    { kind: 'sample', title: '调起参数的待签名串', language: '', text },
  ];
}
