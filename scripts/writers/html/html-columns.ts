import type { Block, Samples, Section } from '../../reference/document-model.ts';
import type { PageContext } from './html-fields.ts';
import { renderSamples, renderSections } from './html-sections.ts';

/** Sections as HTML: those that stand beside the example, then groups of those beside samples, one element each. */
export interface Columns {
  first: string;
  others: string[];
}

/** Renders sections, and beside those that have samples these; `level` is that of the headings. */
export function renderColumns(sections: readonly Section[], level: number, context: PageContext): Columns {
  const groups: Section[][] = [[]];
  for (const section of sections) {
    if (section.blocks.some(isSamples)) groups.push([section]);
    else groups.at(-1)?.push(section);
  }
  const [first = [], ...others] = groups;
  const render = (group: readonly Section[]): string => renderSections(group, level, context);
  return { first: render(first), others: others.map((group) => renderGroup(group, render)) };
}

const isSamples = (block: Block): block is Samples => block.kind === 'samples';

function renderGroup([head, ...more]: readonly Section[], render: (group: readonly Section[]) => string): string {
  if (!head) return '';
  const tables = render([{ ...head, blocks: head.blocks.filter((block) => !isSamples(block)) }]);
  const samples = head.blocks.filter(isSamples).map(renderSamples);
  const below = more.length ? `<div class="more">${render(more)}</div>` : '';
  return `<div class="columns"><div class="tables">${tables}</div><div class="beside">${samples.join('')}</div>${below}</div>`;
}
