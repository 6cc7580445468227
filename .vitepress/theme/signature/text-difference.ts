import { utf8Text } from '../../../scripts/doctor/bytes.ts';
import { type Difference, digitsOf } from '../../../scripts/doctor/difference.ts';
import { element } from '../elements.ts';
import { textBlock, visible } from './frame-elements.ts';

/** Bytes that are shown before the first difference and from it on. */
const BEFORE = 6;
const AFTER = 10;

/** Two texts, one below the other, with the first byte in which they differ. */
export function differenceView(expected: Uint8Array, signed: Uint8Array, difference: Difference): HTMLElement {
  const { offset, line } = difference;
  const where = `第 ${line} 行，偏移 ${offset}：应是 ${difference.expected ?? '（已结束）'}，签的是 ${difference.signed ?? '（已结束）'}`;
  return element(
    'section',
    { class: 'difference' },
    element('h2', {}, '第一个不同的字节'),
    element('p', {}, where),
    ...pair('应签的文本', expected, offset),
    ...pair('签了的文本', signed, offset),
  );
}

function pair(title: string, bytes: Uint8Array, offset: number): HTMLElement[] {
  return [
    element('h3', {}, `${title}（${bytes.length} 字节）`),
    markedText(title, bytes, offset),
    element('p', { class: 'bytes' }, ...hexBytes(bytes, offset)),
  ];
}

/** A text with the character marked in which it differs. */
function markedText(label: string, bytes: Uint8Array, offset: number): HTMLElement {
  const start = characterStart(bytes, offset);
  const end = characterEnd(bytes, offset);
  const [before, marked, after] = [bytes.subarray(0, start), bytes.subarray(start, end), bytes.subarray(end)];
  const mark = marked.length ? visible(utf8Text(marked)) : '‹到此为止›';
  return textBlock(label, visible(utf8Text(before)), element('mark', {}, mark), visible(utf8Text(after)));
}

const isInside = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80;

function characterStart(bytes: Uint8Array, offset: number): number {
  let start = offset;
  while (start > 0 && isInside(bytes[start])) start -= 1;
  return start;
}

function characterEnd(bytes: Uint8Array, offset: number): number {
  let end = Math.min(offset + 1, bytes.length);
  while (isInside(bytes[end])) end += 1;
  return end;
}

function hexBytes(bytes: Uint8Array, offset: number): (Node | string)[] {
  const start = Math.max(0, offset - BEFORE);
  const digits = Array.from(bytes.subarray(start, offset + AFTER), digitsOf);
  const place = offset - start;
  const [before, at, after] = [digits.slice(0, place), digits[place], digits.slice(place + 1)];
  return [
    `${start > 0 ? '… ' : ''}${before.join(' ')} `,
    element('mark', {}, at ?? '··'),
    ` ${after.join(' ')}${offset + AFTER < bytes.length ? ' …' : ''}`,
  ];
}
