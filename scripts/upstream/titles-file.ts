import { stringify } from 'yaml';
import { byName } from '../lib/compare.ts';
import type { Output } from '../lib/outputs.ts';
import { TITLES_FILE } from '../spec/locations.ts';
import type { OfficialDoc } from './official-model.ts';

/**
 * The file of the titles of official pages by number, each after its menu's entry: `JSAPI支付 · JSAPI/小程序下单`. Every program
 * that loads the spec reads it, so it has the pages alone that the spec links: `linked` are addresses.
 */
export function titlesFile(docs: readonly OfficialDoc[], linked: readonly string[]): Output {
  const numbers = new Set(linked.map((url) => /\w+\/\d+$/.exec(url)?.[0]));
  const titles = docs
    .filter(({ id }) => numbers.has(id))
    .map(({ id, area, title }): [string, string] => [id, area ? `${area} · ${title}` : title]);
  return { path: TITLES_FILE, content: stringify(Object.fromEntries(titles.sort(byName)), { lineWidth: 0 }) };
}
