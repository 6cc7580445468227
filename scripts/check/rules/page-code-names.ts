import { frontmatterText } from '../../docs/frontmatter.ts';
import { codeNames } from '../../docs/prose-style/page-description-text.ts';
import { titledPages } from '../../docs/titled-pages.ts';
import type { Problem } from '../../lib/problem.ts';
import type { Catalog, Operation, Webhook } from '../../spec/catalog-model.ts';
import { productPageFile, webhookPageName } from '../../spec/locations.ts';
import type { Rule } from '../rule.ts';
import { isKnownName, namesOf, webhookNames } from '../support/known-names.ts';
import { columnOf } from '../support/page-links.ts';
import type { PageText, Placed } from '../support/page-text.ts';

const GLOSSARY = 'docs/guide/glossary.md';

/** A page, and what its prose may name. */
interface Subject {
  file: string;
  operations: readonly Operation[];
  webhooks: readonly Webhook[];
}

/**
 * What a page sets in code is a name of its operations or callbacks, a path of the API, or in the glossary.
 * The overview of a product is about all that has one of its tags, and the callbacks in its groups.
 */
export const pageCodeNames: Rule = {
  id: 'page-code-names',
  group: 'pages',
  async check({ catalog, files, pages }) {
    const texts = await pages();
    const shared = sharedNames(catalog, texts.get(GLOSSARY));
    const problems: Problem[] = [];
    let names = 0;
    for (const { file, operations, webhooks } of subjectsOf(catalog)) {
      const text = files.get(file) ?? '';
      const codes = [...describedCodes(text), ...(texts.get(file)?.codes ?? [])];
      if (!codes.length) continue;
      names += codes.length;
      const own = new Set([...namesOf(operations), ...webhooks.flatMap((webhook) => [...webhookNames(webhook)])]);
      const isKnown = (code: string) => own.has(code) || shared.has(code);
      for (const { line, text: code } of codes.filter((code) => !isKnownName(code.text, isKnown)))
        problems.push({
          rule: 'page-code-names',
          ...{ file, line, column: columnOf(text, line, code) },
          message: `\`${code}\` is no name of what the page is about.`,
          fix: `Correct it, or add it to ${GLOSSARY} when it belongs to all of the API.`,
        });
    }
    return { problems, checked: { names } };
  },
};

function subjectsOf(catalog: Catalog): Subject[] {
  const overviews = catalog.products.map(({ slug, tags, groups }) => {
    const named = new Set(groups.flatMap(({ pages }) => pages));
    const isTagged = (subject: { tags: string[] }): boolean => subject.tags.some((tag) => tags.includes(tag));
    const webhooks = catalog.webhooks.filter((each) => isTagged(each) || named.has(webhookPageName(each.name)));
    return { file: productPageFile(slug), operations: catalog.operations.filter(isTagged), webhooks };
  });
  const titled = titledPages(catalog).map(({ webhook, ...page }) => ({ ...page, webhooks: webhook ? [webhook] : [] }));
  return [...titled, ...overviews];
}

function describedCodes(page: string): Placed[] {
  const description = frontmatterText(page, 'description');
  return description ? codeNames(description.text).map((text) => ({ line: description.line, text })) : [];
}

/** Names that any page may use: paths, events, common errors, and what the glossary sets in code. */
function sharedNames({ operations, webhooks, errors }: Catalog, glossary: PageText | undefined): Set<string> {
  return new Set([
    ...operations.map(({ path }) => path),
    ...webhooks.map(({ event }) => event),
    ...[...errors.v2, ...errors.v3].map(({ code }) => code),
    ...(glossary?.codes ?? []).map(({ text }) => text),
  ]);
}
