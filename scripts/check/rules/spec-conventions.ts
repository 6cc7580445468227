import { byCodePoint } from '../../lib/compare.ts';
import { catalogFields } from '../../spec/catalog-fields.ts';
import type { Operation, Property, Schema } from '../../spec/catalog-model.ts';
import { ROOT_FILE } from '../../spec/load/load-catalog.ts';
import { areReadable, type Cursor, child, entries, items, sourceOf, text, value } from '../../spec/load/yaml.ts';
import { OFFICIAL_FOLDER } from '../../spec/locations.ts';
import { allBodySchemas, asProperty } from '../../spec/traverse.ts';
import { type CheckContext, defineRule, type Report } from '../define-rule.ts';
import { ADDRESS, ADDRESS_FIX, isPublicAddress } from '../support/addresses.ts';
import { checkCallback, checkTimes } from '../support/callback-conventions.ts';
import { checkEncryption, checkSerial } from '../support/encryption-conventions.ts';
import { checkAllMeanings, checkMeanings } from '../support/enum-meanings.ts';
import { readsLikeMoney } from '../support/field-words.ts';
import { otherKind } from '../support/identifier-kinds.ts';
import { keywordAt, keywordPlace } from '../support/keyword-place.ts';
import { checkOfficialLinks } from '../support/official-links.ts';
import { checkSiblings } from '../support/sibling-terms.ts';
import { checkKeywords } from '../support/spec-keywords.ts';
import { operationPart, placeOfKey } from '../support/spec-places.ts';
import { checkSuccessors, checkSuccessorTitles } from '../support/successor-conventions.ts';
import { checkSwappedTerms } from '../support/swapped-terms.ts';

/** What makes a sentence of a term. */
const SENTENCE = /[。！？；!?;\n]|^请(?!求)/u;

/**
 * The spec keeps its conventions (openapi/README.md): known formats and encodings, meanings of existing values, a term on
 * every field, real dates, links of the official site, the error of APIv3, keys of those who encrypt and the header beside
 * encrypted fields, the headers that sign a callback, sorted and unique lists, no null in XML, and money in integers.
 */
export const specConventions = defineRule({
  id: 'spec-conventions',
  group: 'spec',
  async check(context) {
    const { catalog, cursors, note, remember, report } = context;
    note('today');
    for (const [file, cursor] of cursors)
      if (!file.startsWith(OFFICIAL_FOLDER))
        await remember(['keywords', file, note(`text ${file}`)], (ofFile, noteOther) =>
          checkKeywords(cursor, { cursors, report: ofFile, note: noteOther }),
        );
    checkOrder(cursors.get(ROOT_FILE), report);
    checkTags(cursors.get(ROOT_FILE), report);
    const fields = catalogFields(catalog);
    for (const field of fields) checkField(field, context);
    for (const operation of catalog.operations) checkOperation(operation, context);
    for (const webhook of catalog.webhooks) {
      checkCallback(webhook, context);
      checkTimes(webhook, context);
    }
    checkMeanings(fields, context);
    checkAllMeanings(context);
    checkSiblings(catalog, report);
    checkSwappedTerms(catalog, report);
    checkSuccessorTitles(catalog, context);
    checkTitles(context);
    return { checked: { fields: fields.length } };
  },
});

/** Checks a field; one whose shape can't be read has its term there. */
function checkField({ name, schema }: Property, context: CheckContext): void {
  const { cursors, report } = context;
  const { title, description, source } = schema;
  if (!title && areReadable(cursors))
    report(source, `"${name}" has no term.`, 'Give it a title: the Chinese term of the field.');
  else if (title && SENTENCE.test(title))
    report(
      source,
      `The term of "${name}" is a sentence: ${title}`,
      'Name the thing in "title", and explain it in "description".',
    );
  if (title && description?.replace(/。$/, '') === title)
    report(
      source,
      `The explanation of "${name}" is its term again: ${title}`,
      'Say what the term does not, or leave it out.',
    );
  for (const [index, example] of schema.examples.entries()) {
    const place = schema.exampleSources?.[index] ?? source;
    const kind = otherKind(name, String(example));
    if (ADDRESS.test(name) && !isPublicAddress(String(example)))
      report(place, `WeChat Pay can't reach the address that "${name}" has as its example: ${example}`, ADDRESS_FIX);
    if (kind !== undefined) report(place, `The example ${example} ${kind}.`, OTHER_KIND_FIX);
  }
  checkStatedLength(name, schema, context);
  checkUnit(name, schema, context);
}

const OTHER_KIND_FIX = 'Give one of the kind that the field has.';

/** A longest length in words: 最长 64 个字符. */
const STATED_LENGTH =
  /(?<!小数[^，。]{0,3})(?:最长|最多|至多|不超过|不能超过|不长于) ?(\d+) ?(?:个字符|个字|字符|字节|位(?!小数))/;

/** An explanation that names the longest length agrees with the keyword beside it. */
function checkStatedLength(name: string, { description, maxLength, source }: Schema, { report }: CheckContext): void {
  const [words, length] = (maxLength !== undefined && STATED_LENGTH.exec(description ?? '')) || [];
  if (words === undefined || Number(length) === maxLength) return;
  const message = `The explanation of "${name}" says ${words}, and its maxLength is ${maxLength}.`;
  report(source, message, 'Correct the wrong one; the explanation need not repeat the keyword.');
}

/** What counts money or time is an integer; one of yuan would have a fraction. */
function checkUnit(
  name: string,
  { type, title, unit, source }: Schema,
  { cursors, report }: Pick<CheckContext, 'cursors' | 'report'>,
): void {
  if (type === 'number' && (unit !== undefined || readsLikeMoney(name, title)))
    report(source, `"${name}" (${title}) counts money or time, but may have a fraction.`, 'Write: type: integer');
  if (type === 'integer' && unit === 'yuan')
    report(
      keywordPlace(source, 'x-unit', cursors),
      `"${name}" (${title}) counts yuan without a fraction.`,
      'Integers count fen: x-unit: fen',
    );
}

function checkOperation(operation: Operation, context: CheckContext): void {
  const { version, method, request, parameters } = operation;
  const { report } = context;
  const cursor = operationPart(operation, context.cursors);
  if (!cursor) return;
  const responses = child(cursor, 'responses');
  if (version === 'v3' && responses && !child(responses, 'default'))
    report(
      sourceOf(responses),
      'An operation of APIv3 has no error answer.',
      'Add below "responses": default, with a $ref to components/responses/Error.yaml.',
    );
  checkParts(operation, cursor, report);
  if (method === 'get' && request) {
    const place = child(cursor, 'requestBody') ?? cursor;
    report(sourceOf(place), 'A GET has no body.', 'Make its fields parameters of the query, or correct the method.');
  }
  if (version === 'v2') {
    for (const schema of nullables([
      ...parameters.map((each) => asProperty(each).schema),
      ...allBodySchemas(operation),
    ]))
      report(schema.source, 'XML has no null.', 'Give the type alone, and leave the field out of "required".');
  }
  checkBodies(operation, context);
  const servers = child(cursor, 'servers');
  if (servers && !SERVER.test(operation.server ?? ''))
    report(
      sourceOf(servers),
      `${operation.server} is no server of WeChat Pay.`,
      'Write https:// and a host, without a slash at the end.',
    );
  checkSuccessors(operation, cursor, report);
  checkOfficialLinks(operation, cursor, context);
  checkSerial(operation, cursor, report);
  checkEncryption(operation, report);
  for (const key of ['tags', 'x-roles', 'x-official-docs', 'x-successors'])
    checkUnique(child(cursor, key), key, report);
}

/** A header begins with a capital, and nothing else that is sent beside the body does; an answer of 204 has no body. */
function checkParts({ parameters }: Operation, operation: Cursor, report: Report): void {
  for (const { name, in: place, source } of parameters)
    if ((place === 'header') !== /^[A-Z]/.test(name))
      report(source, `"${name}" is no name of what is sent in the ${place}.`, 'Correct "in": header, query or path.');
  const responses = child(operation, 'responses');
  const empty = responses && child(responses, '204');
  const content = empty && child(empty, 'content');
  if (content) report(sourceOf(content), 'An answer of 204 has no body.', "Take the content off, or write: '200'");
}

const SERVER = /^https:\/\/[\w.-]+$/;

/** APIv3 has no XML; APIv2 names the root element of its own. */
function checkBodies({ version, request, response }: Operation, { cursors, report }: CheckContext): void {
  for (const body of version === 'v2' ? [request, response.body] : [])
    if (body?.mediaType === 'application/xml' && !keywordAt(body.schema.source, ['xml'], cursors))
      report(body.schema.source, 'The XML has no root element.', 'Write: xml: {name: xml}');
  for (const body of version === 'v3' ? [request, response.body] : [])
    if (body?.mediaType === 'application/xml')
      report(body.schema.source, 'APIv3 sends no XML.', 'Write: application/json');
}

/** Parts that may be null; JSON inside a string may. */
function nullables(schemas: readonly Schema[]): Schema[] {
  return schemas.flatMap((schema) => [
    ...(schema.nullable ? [schema] : []),
    ...nullables([
      ...schema.bases,
      ...(schema.variants ?? []),
      ...schema.properties.map((property) => property.schema),
      ...(schema.items ? [schema.items] : []),
    ]),
  ]);
}

function checkUnique(list: Cursor | undefined, key: string, report: Report): void {
  const seen = new Set<unknown>();
  for (const item of items(list)) {
    if (seen.has(value(item))) report(sourceOf(item), `"${value(item)}" stands in "${key}" twice.`, 'Take one off.');
    seen.add(value(item));
  }
}

/** Paths and callbacks of the root are in code point order; a name stands once, or it would be no YAML. */
function checkOrder(root: Cursor | undefined, report: Report): void {
  for (const key of ['paths', 'webhooks']) {
    let previous = '';
    for (const [name, place] of entries(root && child(root, key))) {
      if (byCodePoint(previous, name) > 0)
        report(
          sourceOf(place),
          `${name} stands in the wrong place of "${key}".`,
          `Put it before ${previous}: the order is that of code points.`,
        );
      previous = name;
    }
  }
}

/** The tags of products are those that the root explains. */
function checkTags(root: Cursor | undefined, report: Report): void {
  const tags = new Set(items(root && child(root, 'tags')).map((each) => text(each, 'name')));
  for (const group of items(root && child(root, 'x-tagGroups')))
    for (const place of items(child(group, 'tags')))
      if (!tags.has(String(value(place))))
        report(sourceOf(place), `"${value(place)}" is none of "tags".`, 'Correct it, or add it to "tags".');
}

/** Operations of one product area have names of their own, and so have its callbacks: lists would show two alike. */
function checkTitles({ catalog: { operations, webhooks }, cursors, report }: CheckContext): void {
  for (const subjects of [operations, webhooks]) {
    const seen = new Map<string, string>();
    for (const subject of subjects) {
      const { title, tags } = subject;
      const key = `${tags[0]}/${title}`;
      const other = seen.get(key);
      if (title && other) {
        const place = placeOfKey({ method: 'post', ...subject }, 'summary', cursors);
        report(place, `${other} is called ${title} too.`, 'Say in "summary" what tells the two apart.');
      }
      seen.set(key, 'path' in subject ? subject.path : subject.name);
    }
  }
}
