import { type Call, isSpecial, type Value } from '../call-model.ts';
import { textParts } from './shell-text.ts';
import { expand, mapText, type Part } from './shell-word.ts';

/** Path and query of a call as they are sent and signed. `more`: parameters at the end of the query. */
export function targetParts({ path, inPath = {}, query = {} }: Call, more: Record<string, Part> = {}): Part[] {
  const segments = path.split(/(\{[^}]+\})/).flatMap((part): Part[] => {
    const name = /^\{(.+)\}$/.exec(part)?.[1];
    return name === undefined ? [part] : encodedParts(inPath[name] ?? '');
  });
  const pairs = [
    ...Object.entries(query).flatMap(([name, value]) =>
      [value].flat().map((each): Part[] => [`${encodeURIComponent(name)}=`, ...encodedParts(each)]),
    ),
    ...Object.entries(more).map(([name, part]): Part[] => [`${name}=`, part]),
  ];
  return [...segments, ...pairs.flatMap((pair, index): Part[] => [index === 0 ? '?' : '&', ...pair])];
}

/** Ciphertext is Base64, some of whose characters mean something else in an address. */
function encodedParts(value: Value): Part[] {
  const isCiphertext = typeof value === 'object' && value !== null && isSpecial(value) && value['@'] === 'encrypt';
  const parts = mapText(textParts(value), encodeURIComponent);
  if (!isCiphertext) return parts;
  return parts.map((part) => (typeof part === 'string' ? part : expand(part.expand.replace(/\)$/, ' | encode)'))));
}
