import { CHANGES_RULE, changeKey } from '../../spec/load/load-changes.ts';
import { ERRORS_RULE } from '../../spec/load/load-errors.ts';
import { MESSAGES_RULE } from '../../spec/load/load-messages.ts';
import { areReadable, child, items, sourceOf, text, value } from '../../spec/load/yaml.ts';
import { CHANGES_FOLDER, endpointOf, officialFile } from '../../spec/locations.ts';
import type { Operation } from '../../spec/operation-model.ts';
import { type CheckContext, defineRule } from '../define-rule.ts';
import { keywordPlace } from '../support/keyword-place.ts';
import { OFFICIAL_FACTS, pagesOfFacts } from '../support/official-facts.ts';
import { placeOfKey } from '../support/spec-places.ts';

/** Every file of the spec is YAML of one document, without duplicate keys, anchors or aliases. */
export const yamlSyntax = loaderRule('yaml-syntax');

/** Every `$ref` resolves to a file of the spec and never back to itself. */
export const referenceResolves = loaderRule('reference-resolves');

/** Every part of the spec has a shape that the model holds, so that nothing of it is lost. */
export const specShape = loaderRule('spec-shape');

/** Every row of `openapi/errors.yaml` has a known operation, code and remedy, and none is duplicated. */
export const errorsFit = defineRule({
  id: ERRORS_RULE,
  group: 'spec',
  check(context) {
    reportLoaderProblems(ERRORS_RULE, context);
    const { errors, operations } = context.catalog;
    return { checked: { errors: [...errors.v2, ...errors.v3, ...operations.flatMap((each) => each.errors)].length } };
  },
});

/** Every message of `openapi/messages.yaml` has cause and remedy, and occurs in operations and calls of the spec. */
export const messagesFit = defineRule({
  id: MESSAGES_RULE,
  group: 'spec',
  check(context) {
    reportLoaderProblems(MESSAGES_RULE, context);
    checkCodes(context);
    checkMeasures(context);
    return { checked: { messages: context.catalog.messages.length } };
  },
});

/** A code that is no error code of an operation: of the app, of Node.js or of the client, and two that help pages alone have. */
const OTHER_CODE =
  /^(?:REFUND_FEE_MISMATCH|APPID_NOT_APPLIED|\d+|E[A-Z\d]+(?:_\w+)?|ERR_\w+|\w*_CERT_\w*|\w+_SIGNATURE|UNABLE_TO_\w+)$/;

function checkCodes({ catalog: { errors, messages, operations }, cursors, report }: CheckContext): void {
  const rows = [...errors.v2, ...errors.v3, ...operations.flatMap((each) => each.errors)];
  const known = new Set(rows.map(({ code }) => code));
  for (const { code, source } of known.size > 0 ? messages : [])
    if (code !== undefined && !known.has(code) && !OTHER_CODE.test(code))
      report(keywordPlace(source, 'code', cursors), `No operation answers with ${code}.`, 'Correct the code.');
}

/** A number with its unit: 2 秒, 30 天. */
const MEASURE = /(\d[\d,.]*) ?(秒|分钟|小时|天|个月|年|元|次|笔)/g;

/** Cause and remedy of a message speak of one limit: where both count in a unit, a number is the same. */
function checkMeasures({ catalog, report }: CheckContext): void {
  for (const { cause, remedy, source } of catalog.messages) {
    const [told, given] = [cause, remedy].map((words) => [...words.matchAll(MEASURE)]);
    for (const [measure, number, unit] of told ?? []) {
      const other = given?.find((each) => each[2] === unit);
      if (!other || given?.some((each) => each[1] === number && each[2] === unit)) continue;
      report(source, `The cause says ${measure}, and the remedy ${other[0]}.`, 'Correct the wrong one.');
    }
  }
}

/** Every entry of `openapi/changes/` is complete, in its month and of what there is, and no operation is older than its last change. */
export const changesFit = defineRule({
  id: CHANGES_RULE,
  group: 'spec',
  check(context) {
    reportLoaderProblems(CHANGES_RULE, context);
    const { changes, operations } = context.catalog;
    for (const operation of operations) checkUpdated(operation, context);
    if (areReadable(context.cursors)) checkSubjects(context);
    const told = changes.reduce((sum, entry) => sum + entry.changes.length, 0);
    return { checked: { operations: operations.length, ...(told && { changes: told }) } };
  },
});

function checkUpdated(operation: Operation, { cursors, report }: CheckContext): void {
  const last = operation.changes?.[0]?.date;
  if (last === undefined || (operation.updated ?? '') >= last) return;
  const message = `${endpointOf(operation)} changed on ${last}; its x-updated is ${operation.updated ?? 'missing'}.`;
  const fix = `npm run upstream -- --apply date, or: x-updated: ${last}`;
  report(placeOfKey(operation, 'x-updated', cursors), message, fix);
}

/** What changed is an operation or an event of the spec and pages of its facts, unless it was removed. */
function checkSubjects(context: CheckContext): void {
  const { operations, webhooks } = context.catalog;
  const byName = new Map(operations.map((operation) => [changeKey(endpointOf(operation)), operation]));
  const events = new Set(webhooks.map(({ event }) => changeKey(event)));
  const wrongPage = createPageCheck(context);
  const entries = [...context.cursors].flatMap(([file, list]) => (file.startsWith(CHANGES_FOLDER) ? items(list) : []));
  for (const entry of entries) {
    if (items(child(entry, 'changes')).some((change) => text(change, 'kind') === 'removed')) continue;
    const subject = text(entry, 'subject') ?? '';
    for (const page of items(child(entry, 'pages'))) {
      const wrong = wrongPage(String(value(page)), subject, byName.get(changeKey(subject)));
      if (wrong) context.report(sourceOf(page), wrong.message, wrong.fix);
    }
    if (subject === '' || byName.has(changeKey(subject)) || events.has(changeKey(subject))) continue;
    const message = `There is no operation and no event ${subject}.`;
    context.report(sourceOf(child(entry, 'subject') ?? entry), message, 'Write it as the spec has it.');
  }
}

/** Says why a page is none of what changed: no facts are from it, or those of the operation are from others. */
function createPageCheck({ files, filesMatching }: CheckContext) {
  const pages = new Set(filesMatching(OFFICIAL_FACTS).flatMap(([, json]) => pagesOfFacts(json)));
  return (page: string, subject: string, operation?: Operation): { message: string; fix: string } | undefined => {
    if (pages.size === 0) return undefined;
    if (!pages.has(page))
      return { message: `No facts are from the page ${page}.`, fix: 'Correct its number, or npm run upstream.' };
    const own = operation ? pagesOfFacts(files.get(officialFile(operation)) ?? '') : [];
    if (own.length === 0 || own.includes(page)) return undefined;
    return { message: `${page} is about another operation than ${subject}.`, fix: `Its pages: ${own.join(', ')}.` };
  };
}

/** A rule that the loader enforces while it reads: the problems that have its id. */
function loaderRule(id: string) {
  return defineRule({
    id,
    group: 'spec',
    check(context) {
      reportLoaderProblems(id, context);
      return { checked: { files: context.cursors.size } };
    },
  });
}

function reportLoaderProblems(id: string, { loaderProblems, report }: CheckContext): void {
  for (const problem of loaderProblems) if (problem.rule === id) report(problem, problem.message, problem.fix);
}
