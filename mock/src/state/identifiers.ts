import { createHash } from 'node:crypto';
import { beijingTime } from '../../../scripts/lib/beijing-time.ts';

/** Hexadecimal digits made from texts: the same for the same texts, so that a run can be repeated. */
export const hexDigits = (length: number, ...texts: (string | number)[]): string =>
  createHash('sha512').update(texts.join('\n')).digest('hex').slice(0, length);

/** Decimal digits made from texts. */
export const decimalDigits = (length: number, ...texts: (string | number)[]): string =>
  BigInt(`0x${hexDigits(64, ...texts)}`)
    .toString()
    .padStart(length, '0')
    .slice(-length);

/** An instant as APIv2 writes it, in Beijing time: `20261201103456`. */
export const compactTime = (milliseconds: number): string => beijingTime(milliseconds).replace(/\D/g, '').slice(0, 14);
