import type { MarkdownPage, Placed } from '../../docs/markdown-page.ts';
import { createLineIndex } from '../../lib/line-index.ts';
import { catalogFields } from '../../spec/catalog-fields.ts';
import { MESSAGES_FILE } from '../../spec/load/load-messages.ts';
import { type CheckContext, defineRule, type Place, type Report } from '../define-rule.ts';
import { commentsOf } from '../support/comments.ts';
import { columnOf } from '../support/page-links.ts';
import { apiNames, createReferenceFinder, namesVersion, unknownNames } from '../support/project-names.ts';
import { isReadable } from '../support/readable.ts';

/** Pages that are about certain operations, which page-code-names compares with those alone. */
const OWN_PAGE = /^docs\/(?:openapi|webhook|client|product)\//;
/** Code that guides show and explain: its names are known there. */
const SHOWN = /^(?:snippets\/(?:guide|webhook)\/|snippets\/[^/]+\.ts$)/;

/**
 * Every name of a field, a code, a header, an event or a path that a guide, a diagram, a comment of an example, an
 * explanation in the spec or the cause of a message has is one of the API, or of the code that guides show.
 */
export const namesKnown = defineRule({
  id: 'names-known',
  group: 'pages',
  async check(context) {
    const { catalog, files, filesMatching, pages, remember } = context;
    // The names of a file that can't be read are not gone.
    if (!isReadable(context)) return { checked: {} };
    const api = apiNames(catalog);
    const findReferences = createReferenceFinder(catalog);
    const shown = new Set(filesMatching(SHOWN).flatMap(([, text]) => text.match(/\w+/g) ?? []));
    const callable = new Set([...shown, ...filesMatching(ENTRIES).flatMap(([, text]) => text.match(/\w+/g) ?? [])]);
    let texts = 0;
    const checkText = (report: Report, place: PlaceOf, text: string, own: ReadonlySet<string>): void => {
      for (const { name, offset } of [...unknownNames(text, api, (each) => own.has(each)), ...findReferences(text)])
        report(place(offset), `"${name}" is no name of the API.`, 'Correct it, as the spec has it.');
    };
    const check: CheckText = (...text) => {
      texts += 1;
      checkText(context.report, ...text);
    };
    for (const [file, page] of pages()) {
      checkPage(file, page, context, (place, text) => check(place, text, shown));
      if (GUIDE.test(file)) checkFunctions(file, page, callable, context);
    }
    const sources = filesMatching(/^snippets\/.*\.ts$/);
    texts += sources.length;
    const version = namesVersion(catalog, api);
    for (const [file, text] of sources)
      await remember([file, text, version], (report) =>
        checkComments(file, text, (...comment) => checkText(report, ...comment)),
      );
    const messages = files.get(MESSAGES_FILE) ?? '';
    const lines = createLineIndex(messages);
    for (const { index, 1: code = '' } of messages.matchAll(CODE)) {
      // Headers have names of their own.
      if (!code.includes('='))
        check((offset) => ({ file: MESSAGES_FILE, ...lines.at(index + 1 + offset) }), code, shown);
    }
    for (const { schema } of catalogFields(catalog))
      for (const [, code = ''] of (schema.description ?? '').matchAll(CODE)) check(() => schema.source, code, NONE);
    return { checked: texts ? { texts } : {} };
  },
});

const GUIDE = /^docs\/guide\//;
/** What our packages export, and what examples in other languages call. */
const ENTRIES = /^(?:(?:kit|mock)\/src\/index\.ts|mock\/src\/start-mock-model\.ts|scripts\/languages\/.*\.ts)$/;
/** A method of the PHP client, which no example needs. */
const OF_OTHERS = 'getAsync';
/** A call without what it is given: `failureOf()`, `webhook.v3()`. */
const CALLED = /^(?:\w+\.)*(\w+)\(\)$/;

/** A function that a guide names is one that it shows, or that a package of ours exports. */
function checkFunctions(
  file: string,
  { codes }: MarkdownPage,
  known: ReadonlySet<string>,
  { files, report }: CheckContext,
): void {
  for (const { line, text: code } of codes) {
    const [, name] = CALLED.exec(code) ?? [];
    if (name === undefined || known.has(name) || name === OF_OTHERS) continue;
    const place = { file, line, column: columnOf(files.get(file) ?? '', line, code) };
    report(place, `No code that guides show has ${name}.`, 'Correct the name.');
  }
}

type PlaceOf = (offset: number) => Place;
/** Checks a text at a place; `own` are further names that it may use. */
type CheckText = (place: PlaceOf, text: string, own: ReadonlySet<string>) => void;

/** Inline code of Markdown. */
const CODE = /`([^`]+)`/g;

const NONE: ReadonlySet<string> = new Set();

function checkPage(
  file: string,
  { codes, fences }: MarkdownPage,
  { files }: CheckContext,
  check: (place: (offset: number) => Place, text: string) => void,
): void {
  const text = files.get(file) ?? '';
  const placed = OWN_PAGE.test(file) ? [] : codes;
  for (const { line, text: code } of placed) check(() => ({ file, line, column: columnOf(text, line, code) }), code);
  for (const { line, text: code } of diagramsOf(fences))
    check((offset) => ({ file, ...below(line, code, offset) }), code);
}

const diagramsOf = (fences: MarkdownPage['fences']): Placed[] =>
  fences.filter(({ language }) => language === 'mermaid').map(({ line, code }) => ({ line, text: code }));

/** A place in a block, which begins on the line below its fence. */
function below(fence: number, code: string, offset: number): { line: number; column: number } {
  const { line, column } = createLineIndex(code).at(offset);
  return { line: fence + line, column };
}

/** Comments may name what the example itself does. */
function checkComments(file: string, text: string, check: CheckText): void {
  const comments = commentsOf(text);
  if (comments.length === 0) return;
  const lines = createLineIndex(text);
  const code = comments.reduce(
    (rest, { from, to }) => rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to),
    text,
  );
  const own = new Set(code.match(/\w+/g));
  for (const { from, to } of comments)
    check((offset) => ({ file, ...lines.at(from + offset) }), text.slice(from, to), own);
}
