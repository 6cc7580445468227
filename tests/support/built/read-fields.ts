import type { CheerioAPI } from 'cheerio';
import type { PageElement, PageNode } from './node.ts';

/** A row of a table, as a reader sees it. */
export interface BuiltField {
  /** Id of the heading above the table, without the method: `request`, `query`, `response`. */
  place: string;
  /** Names from the outermost field to this one: `amount.total`. */
  path: string;
  id: string;
  /** Target of the copy-link on the name. */
  link: string;
  type: string;
  /** The mark of a field that is always there; empty without. */
  required: string;
  /** Conditions under which the field is there, in the order of the row. */
  conditions: string[];
  deprecated: boolean;
  term: string;
  /** Chips, default and example in one text. */
  details: string;
  /** Sentences that say where the field does not follow the official page. */
  deviations: string[];
  values: { value: string; meaning: string }[];
}

/** Reads the rows of every table of a section, those of inner fields after their own. */
export function readFields($: CheerioAPI, section: PageElement): BuiltField[] {
  const tables: { place: string; table: PageElement }[] = [];
  let place = '';
  for (const element of $(section).find('h2[id], h3[id], h4[id], h5[id], ul.fields').get()) {
    if (element.tagName !== 'ul') place = placeOf($(element).attr('id') ?? '');
    else if ($(element).parents('ul.fields').length === 0) tables.push({ place, table: element });
  }
  return tables.flatMap(({ place: found, table }) => readRows($, table, found, ''));
}

/** `post-body` → `request`, so that a place is what the ids of its rows begin with; without the name of a shape. */
function placeOf(id: string): string {
  const name = id.replace(/^(?:get|post|put|patch|delete)-/, '').replace(/-[A-Z]\w*$/, '');
  if (name === 'reply-headers') return 'reply';
  return name === 'body' && id !== name ? 'request' : name;
}

function readRows($: CheerioAPI, list: PageElement, place: string, parent: string): BuiltField[] {
  return $(list)
    .children('li')
    .get()
    .flatMap((row) => {
      const field = readRow($, row, place, parent);
      const inner = $(row).find('> details > ul.fields').get();
      return [field, ...inner.flatMap((each) => readRows($, each, place, `${field.path}.`))];
    });
}

function readRow($: CheerioAPI, row: PageElement, place: string, parent: string): BuiltField {
  const parts = $(row).children('div');
  const marks = parts.eq(0);
  const meaning = parts.eq(1);
  const link = marks.children('a');
  return {
    place,
    path: `${parent}${link.text()}`,
    id: $(row).attr('id') ?? '',
    link: link.attr('href') ?? '',
    type: marks.children('i').text(),
    required: marks.children('b').text(),
    conditions: textsOf($, marks.children('em').get()),
    deprecated: marks.children('s').length > 0,
    term: termOf($, meaning.contents().get()),
    details: [...chipTexts($, marks.children('small').get()), meaning.children('p:not([class])').text()].join(' '),
    deviations: textsOf($, meaning.children('p.deviation').get()),
    values: meaning
      .find('> ul > li, > details > ul > li')
      .get()
      .map((item) => ({ value: $(item).children('code').first().text(), meaning: afterValue($, item) })),
  };
}

const textsOf = ($: CheerioAPI, elements: PageElement[]): string[] => elements.map((element) => $(element).text());

/** Chips as the prose of other formats has them: `分` is 单位 分, `≤ 50 项` is 项数 ≤ 50. */
const chipTexts = ($: CheerioAPI, chips: PageElement[]): string[] =>
  chips.map((chip) => {
    const label = $(chip).attr('title') ?? '';
    const text = $(chip).text();
    return `${label} ${text.startsWith(`${label} `) ? text.slice(label.length + 1) : text.replace(/ 项$/, '')}`;
  });

/** The label has no element of its own: it is the text before limits and values. */
function termOf($: CheerioAPI, nodes: PageNode[]): string {
  const end = nodes.findIndex((node) => node.type === 'tag' && ['p', 'ul', 'details'].includes(node.name));
  return $(end === -1 ? nodes : nodes.slice(0, end)).text();
}

/** Text after the value, which is the first node of its item. */
const afterValue = ($: CheerioAPI, item: PageElement): string => $(item.children.slice(1)).text().trim();
