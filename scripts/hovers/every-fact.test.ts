import { rmSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { tagRows } from '../../.vitepress/theme/hovers/tag-rows.ts';
import { EVERY_FACT } from '../reference/every-fact.fixture.ts';
import { fieldComment } from '../writers/types/jsdoc.ts';
import { computeHovers } from './compute-hovers.ts';
import { createPayload, decodeHovers, segmentsOf, tagsOf } from './hover-payload.ts';
import { createSmallHoverProject } from './small-project.fixture.ts';

const comment = (index: number): string =>
  EVERY_FACT.slice(index, index + 1)
    .flatMap((property) =>
      fieldComment(property, { direction: 'request', ...(property.schema.content && { contentType: 'A.B.Json' }) }),
    )
    .join('\n');
const fields = EVERY_FACT.map(
  ({ name, required }, index) => `${comment(index)}\n${name}${required ? '' : '?'}: string;`,
);

const CODE = `declare namespace A.B {
/** 内容 */
interface Json {}
enum Kind { Fixed = 1 }
/**
 * 下单
 * @see https://pay.weixin.qq.com/doc/1
 * @see https://pay.weixin.qq.com/doc/2
 */
function place(order: Order, note: 'new'): Json;
interface Order {
${fields.join('\n')}
/** {@link Kind} 见 {@linkcode A.B.Kind} 与 {@link https://pay.weixin.qq.com 文档} {x} */
'quoted-name': Map<A.B.Kind, 7>;
}
}
interface Map<K, V> {}
declare const order: A.B.Order;
A.B.place(order, 'new');
order['quoted-name'];
${EVERY_FACT.map(({ name }) => `order.${name};`).join('\n')}
A.B.Kind.Fixed;
`;

/** What the hovers of code say, from the declarations to the words below the pointer: dropping or altering a part changes it. */
test('hovers carry every fact of a field, its type and its links', async () => {
  const root = createSmallHoverProject();
  onTestFinished(() => rmSync(root, { recursive: true }));
  const [{ nodes } = { nodes: [] }] = await computeHovers(root, [{ file: 'snippets/a.ts', code: CODE }]);
  const used = nodes.filter(({ start }) => start > CODE.indexOf('declare const order'));
  const payload = createPayload();
  const numbers = used.map((node) => payload.indexOf(node));
  const hovers = decodeHovers(payload.encode());
  const lines = hovers.flatMap((hover, index) => [
    `## ${used.filter((_, place) => numbers[place] === index).map(({ target }) => target)}`,
    segmentsOf(hover)
      .map(({ text, kind }) => `${kind}:${text}`)
      .join('|'),
    hover[2],
    ...tagRows(tagsOf(hover)).map(
      ({ label, isCode, texts }) => `${label}${isCode ? ' (code)' : ''}: ${texts.join(' | ')}`,
    ),
    '',
  ]);
  await expect(`${payload.encode()}\n\n${lines.join('\n')}`).toMatchFileSnapshot('fixtures/every-fact.txt');
});
