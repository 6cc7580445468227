import type { Call } from '../call-model.ts';

/**
 * Mirrors what the PHP client makes of a property of its chain, of `chain()` and of a key in brackets
 * (`normalize` in its `src/Builder.php`): `outTradeNo` → `out-trade-no`, `_id_` → `{id}`.
 */
export const normalizePhp = (text: string): string =>
  text
    .replace(/^[A-Z]/, (letter) => letter.toLowerCase())
    .replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    .replace(/^_(.*)_$/, '{$1}');

/** Where a call goes: the path as the client takes it, and values of templates that the client needs besides the call's. */
export interface PhpPath {
  segments: string[];
  values: Record<string, string>;
}

/** The path of a call for the PHP client. It cannot write capitals, which become values of templates therefore. */
export function phpPath({ version, path }: Call): PhpPath {
  const parts = `${version === 'v2' ? 'v2/' : ''}${path.slice(1)}`.split('/');
  const last = parts.at(-1);
  // The client has no name for the empty segment behind a slash at the end.
  const joined = last === '' ? [...parts.slice(0, -2), `${parts.at(-2)}/`] : parts;
  const capital = joined.filter((segment) => !segment.startsWith('{') && /[A-Z]/.test(segment));
  const names = new Map(capital.map((segment, index) => [segment, index === 0 ? 'action' : `action${index}`]));
  return {
    segments: joined.map((segment) => (names.has(segment) ? `{${names.get(segment)}}` : segment)),
    values: Object.fromEntries([...names].map(([segment, name]) => [name, segment])),
  };
}

/** `->pay->outTradeNo->_out_trade_no_`; what no identifier stands for is written as text in braces. */
export const propertyChain = (segments: string[]): string =>
  segments.map((segment) => `->${property(segment)}`).join('');

function property(segment: string): string {
  const template = /^\{(\w+)\}$/.exec(segment)?.[1];
  const name = template
    ? `_${template}_`
    : segment.replace(/-([a-z])/g, (_hyphen, letter: string) => letter.toUpperCase());
  const isName = /^[A-Za-z_]\w*$/.test(name) && normalizePhp(name) === segment;
  return isName ? name : `{'${segment}'}`;
}
