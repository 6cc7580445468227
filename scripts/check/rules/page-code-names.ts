import type { MarkdownPage, Placed } from '../../docs/markdown-page.ts';
import { codeNames } from '../../docs/prose-style/page-description-text.ts';
import { titledPages } from '../../docs/titled-pages.ts';
import type { Catalog, ClientCall, Operation, Webhook } from '../../spec/catalog-model.ts';
import { clientPageName, endpointOf, productPageFile, webhookPageName } from '../../spec/locations.ts';
import { defineRule } from '../define-rule.ts';
import { clientNames, isKnownName, namesOf, webhookNames } from '../support/known-names.ts';
import { columnOf } from '../support/page-links.ts';

const GLOSSARY = 'docs/guide/glossary.md';
const FIX = `Correct it, or add it to ${GLOSSARY} when it belongs to all of the API.`;

/** A page, and what its prose may name. */
interface Subject {
  file: string;
  operations: readonly Operation[];
  webhooks: readonly Webhook[];
  calls: readonly ClientCall[];
}

/**
 * Inline code of a page is a name of its operations or callbacks, a path of the API, or in the glossary.
 * The overview of a product is about all that has one of its tags, and the callbacks in its groups.
 */
export const pageCodeNames = defineRule({
  id: 'page-code-names',
  group: 'pages',
  check({ catalog, files, pages, report }) {
    const shared = sharedNames(catalog, pages().get(GLOSSARY));
    let names = 0;
    for (const { file, operations, webhooks, calls } of subjectsOf(catalog)) {
      const page = pages().get(file);
      const codes = page ? [...describedCodes(page), ...page.codes] : [];
      if (!codes.length) continue;
      names += codes.length;
      const own = new Set([
        ...namesOf(operations),
        ...webhooks.flatMap((webhook) => [...webhookNames(webhook)]),
        ...calls.flatMap((call) => [...clientNames(call, catalog.client)]),
      ]);
      const isKnown = (code: string) => own.has(code) || shared.has(code);
      for (const { line, text: code } of codes.filter((each) => !isKnownName(each.text, isKnown))) {
        const column = columnOf(files.get(file) ?? '', line, code);
        report({ file, line, column }, `\`${code}\` is no name of what the page is about.`, FIX);
      }
    }
    return { checked: { names } };
  },
});

function subjectsOf(catalog: Catalog): Subject[] {
  const overviews = catalog.products.map(({ slug, tags, groups }) => {
    const named = new Set(groups.flatMap(({ pages }) => pages));
    const isTagged = (subject: { tags: string[] }): boolean => subject.tags.some((tag) => tags.includes(tag));
    const webhooks = catalog.webhooks.filter((each) => isTagged(each) || named.has(webhookPageName(each.name)));
    const calls = catalog.client.calls.filter((each) => isTagged(each) || named.has(clientPageName(each.name)));
    return { file: productPageFile(slug), operations: catalog.operations.filter(isTagged), webhooks, calls };
  });
  const byEndpoint = new Map(catalog.operations.map((operation) => [endpointOf(operation), operation]));
  const titled = titledPages(catalog).map(({ webhook, client, ...page }) => ({
    ...page,
    operations: client
      ? [...client.inputs, ...client.outputs].flatMap(({ operation }) => byEndpoint.get(operation) ?? [])
      : page.operations,
    webhooks: webhook ? [webhook] : [],
    calls: client ? [client] : [],
  }));
  return [...titled, ...overviews];
}

function describedCodes({ frontmatter }: MarkdownPage): Placed[] {
  const description = frontmatter().get('description');
  return description ? codeNames(description.text).map((text) => ({ line: description.line, text })) : [];
}

/** Names that any page may use: paths, events, common errors, and what the glossary sets in code. */
function sharedNames({ operations, webhooks, errors }: Catalog, glossary: MarkdownPage | undefined): Set<string> {
  return new Set([
    ...operations.map(({ path }) => path),
    ...webhooks.map(({ event }) => event),
    ...[...errors.v2, ...errors.v3].map(({ code }) => code),
    ...(glossary?.codes ?? []).map(({ text }) => text),
  ]);
}
