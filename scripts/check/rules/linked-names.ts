import { codeNames } from '../../docs/prose-style/page-description-text.ts';
import { type TitledPage, titledPages } from '../../docs/titled-pages.ts';
import type { Catalog } from '../../spec/catalog-model.ts';
import { type CheckContext, defineRule } from '../define-rule.ts';
import { subjectNames } from '../support/known-names.ts';
import { type LinkedSentence, linkedSentences, pagesNear } from '../support/linked-sentences.ts';
import { isReadable } from '../support/readable.ts';

/** Overviews and guides: other pages are about certain operations, of which they may name every field. */
const GUIDE = /^docs\/(?:product|guide)\//;
/** A field, or a value of one. */
const NAME = /^[a-z]\w*$|^[A-Z][A-Z\d]*_[A-Z\d_]+$|^[A-Z]{4,}$/;

/** A field or a value in a sentence that links operations or callbacks is one of theirs, or of another of their group. */
export const linkedNames = defineRule({
  id: 'linked-names',
  group: 'pages',
  check(context) {
    // The names of a file that can't be read are not gone.
    if (!isReadable(context)) return { checked: {} };
    const { catalog } = context;
    const names = new Map(titledPages(catalog).map((page) => [page.file, namesOfPage(page, catalog)]));
    const api = new Set([...names.values()].flatMap((each) => [...each]));
    const near = pagesNear(catalog);
    const sentences = linkedSentences(GUIDE, context);
    for (const sentence of sentences) {
      const scope = sentence.targets.flatMap((target) => [...(near.get(target) ?? [])]);
      checkSentence(sentence, api, (name) => scope.some((file) => names.get(file)?.has(name)), context);
    }
    return { checked: sentences.length ? { sentences: sentences.length } : {} };
  },
});

function checkSentence(
  { text, file, line, column }: LinkedSentence,
  api: ReadonlySet<string>,
  isNear: (name: string) => boolean,
  { report }: CheckContext,
): void {
  for (const code of codeNames(text))
    for (const name of code.split('.')) {
      if (!NAME.test(name) || !api.has(name) || isNear(name)) continue;
      const place = { file, line, column: column + Math.max(0, text.indexOf(`\`${code}\``)) };
      const message = `Nothing that this sentence links has "${name}", nor has its group.`;
      report(place, message, 'Correct the name or the link, or write two sentences.');
    }
}

const namesOfPage = ({ operations, webhook, client }: TitledPage, catalog: Catalog): Set<string> =>
  subjectNames({ operations, webhooks: webhook ? [webhook] : [], calls: client ? [client] : [] }, catalog.client);
