import type { Call } from './call-model.ts';

/**
 * The segment that the PHP client sends for a property of its chain, for `chain()` and for a key in brackets
 * (`normalize` in its `src/Builder.php`): `outTradeNo` → `out-trade-no`, `_id_` → `{id}`.
 */
export const normalizePhp = (text: string): string =>
  text
    .replace(/^[A-Z]/, (letter) => letter.toLowerCase())
    .replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    .replace(/^_(.*)_$/, '{$1}');

/** A path as the client takes it, with values of templates that stand for what the client cannot write. */
interface PhpPath {
  segments: string[];
  values: Record<string, string>;
}

/** The path of a call for the PHP client; segments with capitals, which it would change, are values of templates. */
export function phpPath({ version, path }: Call): PhpPath {
  const parts = `${version === 'v2' ? 'v2/' : ''}${path.slice(1)}`.split('/');
  const last = parts.at(-1);
  // A slash at the end belongs to the last segment: the client has no property for an empty one.
  const joined = last === '' ? [...parts.slice(0, -2), `${parts.at(-2)}/`] : parts;
  const capital = joined.filter((segment) => !segment.startsWith('{') && /[A-Z]/.test(segment));
  const names = new Map(capital.map((segment, index) => [segment, index === 0 ? 'action' : `action${index}`]));
  return {
    segments: joined.map((segment) => (names.has(segment) ? `{${names.get(segment)}}` : segment)),
    values: Object.fromEntries([...names].map(([segment, name]) => [name, segment])),
  };
}

/** `->pay->outTradeNo->_out_trade_no_`; segments that no identifier stands for are strings in braces. */
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
