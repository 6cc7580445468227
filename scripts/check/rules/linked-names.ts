import { codeNames } from '../../docs/prose-style/page-description-text.ts';
import { textLines } from '../../docs/text-lines.ts';
import { type TitledPage, titledPages } from '../../docs/titled-pages.ts';
import type { Catalog } from '../../spec/catalog-model.ts';
import { groupedPageName } from '../../spec/locations.ts';
import { type CheckContext, defineRule } from '../define-rule.ts';
import { clientNames, namesOf, webhookNames } from '../support/known-names.ts';
import { resolveLink } from '../support/page-links.ts';
import { isReadable } from '../support/readable.ts';

/** Overviews and guides: other pages are about certain operations, of which they may name every field. */
const GUIDE = /^docs\/(?:product|guide)\//;
/** A link to a page of the site. */
const LINK = /(?<!!)\[[^\][]+\]\((\/[^)\s]+|\.{1,2}\/[^)\s]+)\)/g;
/** A sentence, or a part of one that has a verb of its own. */
const SENTENCES = /(?<=[。；])/;
/** A field, or a value of one. */
const NAME = /^[a-z]\w*$|^[A-Z][A-Z\d]*_[A-Z\d_]+$|^[A-Z]{4,}$/;

/** A field or a value in a sentence that links operations or callbacks is one of theirs, or of another of their group. */
export const linkedNames = defineRule({
  id: 'linked-names',
  group: 'pages',
  check(context) {
    // The names of a file that can't be read are not gone.
    if (!isReadable(context)) return { checked: {} };
    const scopes = scopesOf(context.catalog);
    const api = new Set([...scopes.values()].flatMap((names) => [...names]));
    const sentences = [...context.pages()].flatMap(([file, page]) =>
      GUIDE.test(file) ? textLines(page).flatMap(({ line, text }) => sentencesOf(text, { file, line })) : [],
    );
    const linking = sentences.filter((each) => checkSentence(each, api, scopes, context));
    return { checked: linking.length ? { sentences: linking.length } : {} };
  },
});

/** A sentence, and where it begins: `column` is that of the line, from 1. */
interface Sentence {
  file: string;
  line: number;
  column: number;
  text: string;
}

function sentencesOf(line: string, place: Pick<Sentence, 'file' | 'line'>): Sentence[] {
  let column = 1;
  return line.split(SENTENCES).map((text) => {
    const sentence = { ...place, column, text };
    column += text.length;
    return sentence;
  });
}

/** Returns whether the sentence links something of the API. */
function checkSentence(
  { text, file, line, column }: Sentence,
  api: ReadonlySet<string>,
  scopes: ReadonlyMap<string, ReadonlySet<string>>,
  context: CheckContext,
): boolean {
  const linked = [...text.matchAll(LINK)].map(([, address = '']) => resolveLink(address, file, context).file);
  const own = linked.flatMap((target) => scopes.get(target) ?? []);
  if (own.length === 0) return false;
  for (const code of codeNames(text))
    for (const name of code.split('.')) {
      if (!NAME.test(name) || !api.has(name) || own.some((names) => names.has(name))) continue;
      const place = { file, line, column: column + Math.max(0, text.indexOf(`\`${code}\``)) };
      const message = `Nothing that this sentence links has "${name}", nor has its group.`;
      context.report(place, message, 'Correct the name or the link, or write two sentences.');
    }
  return true;
}

/** The names of every page of the API, with those of the pages that stand in a group with it. */
function scopesOf(catalog: Catalog): Map<string, ReadonlySet<string>> {
  const names = new Map(titledPages(catalog).map((page) => [page.file, namesOfPage(page, catalog)]));
  const scopes = new Map<string, ReadonlySet<string>>(names);
  for (const { pages } of catalog.products.flatMap(({ groups }) => groups)) {
    const files = pages.map((page) => `docs/${groupedPageName(page)}.md`);
    const all = new Set(files.flatMap((file) => [...(names.get(file) ?? [])]));
    for (const file of files) scopes.set(file, new Set([...(scopes.get(file) ?? []), ...all]));
  }
  return scopes;
}

function namesOfPage({ operations, webhook, client }: TitledPage, catalog: Catalog): Set<string> {
  return new Set([
    ...namesOf(operations),
    ...(webhook ? webhookNames(webhook) : []),
    ...(client ? clientNames(client, catalog.client) : []),
  ]);
}
