import type { MarkdownPage, Placed } from '../../docs/markdown-page.ts';
import { hashText } from '../../lib/hash.ts';
import { createLineIndex } from '../../lib/line-index.ts';
import { catalogFields } from '../../spec/catalog-fields.ts';
import type { Schema } from '../../spec/catalog-model.ts';
import { PAGE } from '../check-input.ts';
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
 * explanation, a term or the meaning of a value in the spec, or the cause of a failure has is one of the API, or of the code that guides show.
 */
export const namesKnown = defineRule({
  id: 'names-known',
  group: 'pages',
  async check(context) {
    const { catalog, filesMatching, pages, remember, note } = context;
    // The names of a file that can't be read are not gone.
    if (!isReadable(context)) return { checked: {} };
    const api = apiNames(catalog);
    const findReferences = createReferenceFinder(catalog);
    const shown = new Set(filesMatching(SHOWN).flatMap(([, text]) => text.match(/\w+/g) ?? []));
    const callable = new Set([...shown, ...filesMatching(ENTRIES).flatMap(([, text]) => text.match(/\w+/g) ?? [])]);
    const checkTo =
      (report: Report): CheckText =>
      (place, text, own) => {
        for (const { name, offset } of [...unknownNames(text, api, (each) => own.has(each)), ...findReferences(text)])
          report(place(offset), `"${name}" is no name of the API.`, 'Correct it, as the spec has it.');
      };
    const version = namesVersion(catalog, api);
    const code = hashText(JSON.stringify([...shown, ...callable]));
    await remember(['pages', version, code, note(`matching ${PAGE.source}`)], (report) => {
      const check = checkTo(report);
      for (const [file, page] of pages()) {
        checkPage(file, page, context, (place, text) => check(place, text, shown));
        if (GUIDE.test(file)) checkFunctions(file, page, callable, { files: context.files, report });
      }
    });
    const sources = filesMatching(/^snippets\/.*\.ts$/);
    for (const [file, text] of sources)
      await remember([file, note(`text ${file}`), version], (report) => checkComments(file, text, checkTo(report)));
    const prose = filesMatching(PROSE);
    await remember(['prose', version, code, note(`matching ${PROSE.source}`)], (report) => {
      for (const [file, text] of prose) checkProse(file, text, shown, checkTo(report));
    });
    await remember(['fields', version, note('spec')], (report) => {
      for (const { schema } of catalogFields(catalog)) checkField(schema, checkTo(report));
    });
    const texts = filesMatching(PAGE).length + sources.length + prose.length;
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
  { files, report }: Pick<CheckContext, 'files' | 'report'>,
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

/** What the spec says beside its fields: causes and remedies, and the calls on the user's device. */
const PROSE = /^openapi\/(?:messages|errors|client\/.*)\.yaml$/;
/** The name of a pair, which addresses have: `mch_code=`. */
const PAIR = /\w+(?==)/g;

/** Texts of the spec beside its fields; pairs and addresses have names of their own. */
function checkProse(file: string, text: string, shown: ReadonlySet<string>, check: CheckText): void {
  const lines = createLineIndex(text);
  const own = new Set([...shown, ...(text.match(PAIR) ?? [])]);
  for (const { index, 1: code = '' } of text.matchAll(CODE))
    if (!/[=&]/.test(code)) check((offset) => ({ file, ...lines.at(index + 1 + offset) }), code, own);
}

/** A term or the meaning of a value that has a name, or the beginning of a path. */
const NAMES_SOMETHING = /\w_\w|Wechatpay-|\/v3/;

function checkField({ description = '', title = '', enumDescriptions, source }: Schema, check: CheckText): void {
  for (const [, code = ''] of description.matchAll(CODE)) check(() => source, code, NONE);
  for (const words of [title, ...Object.values(enumDescriptions)])
    if (NAMES_SOMETHING.test(words)) check(() => source, words, NONE);
}

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
