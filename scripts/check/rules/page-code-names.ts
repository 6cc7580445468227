import type { MarkdownPage, Placed } from '../../docs/markdown-page.ts';
import { codeNames } from '../../docs/prose-style/page-description-text.ts';
import { titledPages } from '../../docs/titled-pages.ts';
import type { Catalog, ClientCall, Operation, Webhook } from '../../spec/catalog-model.ts';
import { clientPageName, endpointOf, productPageFile, webhookPageName } from '../../spec/locations.ts';
import { defineRule } from '../define-rule.ts';
import { isKnownName, namesOf, subjectNames } from '../support/known-names.ts';
import { columnOf } from '../support/page-links.ts';
import { isReadable } from '../support/readable.ts';

const GLOSSARY = 'docs/guide/glossary.md';
const FIX = `Correct it, or add it to ${GLOSSARY} when it is a word of all of the API, and no field.`;

/** A page, and what its prose may name. */
interface Subject {
  file: string;
  operations: readonly Operation[];
  webhooks: readonly Webhook[];
  calls: readonly ClientCall[];
}

/**
 * Inline code of a page is a name of its operations or callbacks, a path of the API, or in the glossary. A field of the glossary
 * must be one of the page's operations, of those that it links, or of those with a tag of theirs.
 * The overview of a product is about all that has one of its tags, and the callbacks in its groups.
 */
export const pageCodeNames = defineRule({
  id: 'page-code-names',
  group: 'pages',
  check(context) {
    const { catalog, files, loaderProblems, pages, report } = context;
    // The errors of all operations are in one file, and shapes in files of their own: their names are not gone.
    if (!isReadable(context)) return { checked: {} };
    const glossary = pages().get(GLOSSARY);
    const shared = sharedNames(catalog, glossary);
    const fields = new Set((glossary?.codes ?? []).map(({ text }) => text).filter((name) => FIELD.test(name)));
    const namesNear = relatives(catalog);
    // A path item that can't be read loses its fields, and the page is not wrong for that.
    const faulty = new Set(loaderProblems.map((problem) => problem.file));
    let names = 0;
    for (const subject of subjectsOf(catalog)) {
      const { file, operations, webhooks, calls } = subject;
      const page = pages().get(file);
      const codes = page ? [...describedCodes(page), ...page.codes] : [];
      const subjects = [...operations, ...webhooks, ...calls];
      if (!page || !codes.length || subjects.some(({ source }) => faulty.has(source.file))) continue;
      names += codes.length;
      const own = subjectNames(subject, catalog.client);
      const isNear = namesNear(subjects, page);
      const isKnown = (code: string) => own.has(code) || shared.has(code) || (fields.has(code) && isNear(code));
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

/** Names of fields, as the glossary has them; its other names are headers, codes, functions and files. */
const FIELD = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*(?:\.[a-z_]+)?$/;

/** Whether a name is one of the operations that have a tag of a page's subjects, or whose pages it links. */
function relatives({ operations }: Catalog) {
  const namesByTag = new Map<string, Set<string>>();
  const namesOfTag = (tag: string): Set<string> => {
    const names = namesByTag.get(tag) ?? namesOf(operations.filter(({ tags }) => tags.includes(tag)));
    namesByTag.set(tag, names);
    return names;
  };
  return (subjects: readonly { tags: string[] }[], { links }: MarkdownPage) => {
    const tags = [...new Set(subjects.flatMap((subject) => subject.tags))];
    return (code: string): boolean => {
      const isOfTag = (name: string): boolean => tags.some((tag) => namesOfTag(tag).has(name));
      if (isKnownName(code, isOfTag)) return true;
      const linked = new Set(links.map(({ text }) => text.replace(/^\/openapi\/|#.*$/g, '')));
      const names = namesOf(operations.filter(({ name }) => linked.has(name)));
      return isKnownName(code, (name) => names.has(name));
    };
  };
}

/** Names that any page may use: paths, events, common errors, and what the glossary sets in code. */
function sharedNames({ operations, webhooks, errors }: Catalog, glossary: MarkdownPage | undefined): Set<string> {
  return new Set([
    ...operations.map(({ path }) => path),
    ...webhooks.map(({ event }) => event),
    ...[...errors.v2, ...errors.v3].map(({ code }) => code),
    ...(glossary?.codes ?? []).map(({ text }) => text).filter((name) => !FIELD.test(name)),
  ]);
}
