import { decodeHovers, escapeMarkup, type Payload } from '../../scripts/hovers/hover-payload.ts';
import { HOVERS_ATTRIBUTE, hoversAttribute, hoversJson } from '../../scripts/writers/html/hovers-attribute.ts';

/** Blocks with more lines than this are folded; in tabs, whose blocks are compared, only longer ones. */
const LONG = 24;
const LONG_IN_TABS = 45;
/** Lines of an excerpt. */
const SHOWN = 15;

const BLOCK = /^<div class="(language-[^"]*)">([\s\S]*?)(<pre[^>]*>)<code>([\s\S]*)<\/code><\/pre>\s*<\/div>$/;

/**
 * Folds a long block to the lines that matter, those below its imports; the whole block is in a fold below. A block with
 * notations between its lines stays as it is.
 */
export function foldLongCode(block: string, isInTabs = false): string {
  const [, name = '', , pre = '', code = ''] = BLOCK.exec(block) ?? [];
  const lines = code.split('\n');
  if (lines.length <= (isInTabs ? LONG_IN_TABS : LONG) || code.includes('twoslash-line')) return block;
  const first = firstOf(lines);
  const excerpt = withOwnHovers(pre, lines.slice(first, first + SHOWN).join('\n'));
  const active = / active\b/.test(name) ? ' active' : '';
  const summary = `全部 ${lines.length} 行${/\sdata-run=/.test(pre) ? '，可以运行' : ''}`;
  return (
    `<div class="long-code${active}"><div class="excerpt ${name}">${excerpt}</div>` +
    `<details class="whole-code"><summary>${summary}</summary>${block}</details></div>`
  );
}

/** The line below the imports, and below what is blank there. */
function firstOf(lines: readonly string[]): number {
  const texts = lines.map((line) => line.replace(/<[^>]*>/g, ''));
  const lastImport = texts.findLastIndex((text) => /^(?:import\b|\} from\b)/.test(text));
  const first = texts.findIndex((text, index) => index > lastImport && text.trim() !== '');
  return Math.max(0, Math.min(first, lines.length - SHOWN));
}

/** The excerpt as a block of its own: not to be run, and with the hovers of its names alone. */
function withOwnHovers(pre: string, code: string): string {
  const plain = pre.replace(/ data-run="[^"]*"/, '');
  const payload = HOVERS_ATTRIBUTE.exec(pre)?.[1];
  if (payload === undefined) return `${plain}<code>${code}</code></pre>`;
  const all = decodeHovers(hoversJson(payload));
  const own: (Payload | undefined)[] = [];
  const places = new Map<string, number>();
  const renumbered = code.replace(/ data-h="(\d+)"/g, (_, place: string) => {
    const index = places.get(place) ?? own.push(all[Number(place)]) - 1;
    places.set(place, index);
    return ` data-h="${index}"`;
  });
  const hovers = hoversAttribute(escapeMarkup(JSON.stringify(own)));
  return `${plain.replace(HOVERS_ATTRIBUTE, () => hovers)}<code>${renumbered}</code></pre>`;
}
