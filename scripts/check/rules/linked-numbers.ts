import { type TitledPage, titledPages } from '../../docs/titled-pages.ts';
import { productPageFile } from '../../spec/locations.ts';
import { operationFields } from '../../spec/traverse.ts';
import { type CheckContext, defineRule } from '../define-rule.ts';
import {
  type LinkedSentence,
  linkedSentences,
  pagesNear,
  productPages,
  sentencesIn,
} from '../support/linked-sentences.ts';
import { isReadable } from '../support/readable.ts';

/** Pages that repeat what the pages of operations and callbacks say. */
const REPEATING = /^docs\/(?:product|guide|webhook)\//;
/** A number with its unit, and one of HTTP. */
const NUMBER =
  /(?<![\w.:/-])(\d[\d,.]*)(?= ?(?:秒|分钟|小时|天|日|个|年|笔|张|元|次|条|人|字节|字符|位|MB|家|[%倍]))|(?:应答|HTTP)(?:只是|是|的)? ?(\d{3})(?!\d)/g;
const ADDRESS = /\]\([^)]*\)/g;

/**
 * A number that a sentence tells of operations or callbacks is in the page or the spec of one of them: days, counts, statuses. They are
 * those that it links and others of their group; in the overview of a product, without a link, all of the product.
 */
export const linkedNumbers = defineRule({
  id: 'linked-numbers',
  group: 'pages',
  check(context) {
    // The numbers of a file that can't be read are not gone.
    if (!isReadable(context)) return { checked: {} };
    const textOf = createTextOf(context);
    let numbers = 0;
    for (const { text, file, line, column, pages } of sentencesOf(context)) {
      const plain = text.replace(ADDRESS, (address) => ' '.repeat(address.length));
      for (const { index, 0: found, 1: measured, 2: status = '' } of plain.matchAll(NUMBER)) {
        numbers += 1;
        const number = (measured ?? status).replaceAll(',', '');
        if ([...pages].some((page) => hasNumber(textOf(page), number))) continue;
        const place = { file, line, column: column + index };
        const message = `Neither the pages nor the spec of what this sentence is about have the number ${found}.`;
        context.report(place, message, 'Correct the number, or say it on the page of the operation, too.');
      }
    }
    return { checked: numbers ? { numbers } : {} };
  },
});

/** A sentence, and the pages of what it is about. */
interface Sentence extends Pick<LinkedSentence, 'file' | 'line' | 'column' | 'text'> {
  pages: Iterable<string>;
}

function sentencesOf(context: CheckContext): Sentence[] {
  const near = pagesNear(context.catalog);
  const linking = linkedSentences(REPEATING, context);
  const linked = new Set(linking.map(({ file, line, column }) => `${file}:${line}:${column}`));
  const others = context.catalog.products.flatMap((product) => {
    const pages = productPages(product);
    return sentencesIn(productPageFile(product.slug), context).map((sentence) => ({ ...sentence, pages }));
  });
  return [
    ...linking.map(({ targets, ...sentence }) => ({
      ...sentence,
      pages: new Set(targets.flatMap((target) => [...(near.get(target) ?? [])])),
    })),
    ...others.filter(({ file, line, column }) => !linked.has(`${file}:${line}:${column}`)),
  ];
}

const hasNumber = (text: string, number: string): boolean =>
  new RegExp(`(?<![\\d.])${number.replaceAll('.', '\\.')}(?![\\d.])`).test(text);

/** What separates the digits of a number. */
const SEPARATOR = /(?<=\d)[,_](?=\d)/g;

/** The page of something of the API, and the files of the spec that describe it, with plain numbers. */
function createTextOf({ catalog, files }: CheckContext): (page: string) => string {
  const subjects = new Map(titledPages(catalog).map((each) => [each.file, each]));
  const known = new Map<string, string>();
  return (page) => {
    const texts = (): string[] => [page, ...specFiles(subjects.get(page))].map((file) => files.get(file) ?? '');
    const text = known.get(page) ?? texts().join('\n').replaceAll(SEPARATOR, '');
    known.set(page, text);
    return text;
  };
}

function specFiles(subject: TitledPage | undefined): Set<string> {
  const { operations = [], webhook, client } = subject ?? {};
  const fields = operations.flatMap(operationFields);
  const described = [...operations, ...(webhook ? [webhook] : []), ...(client ? [client] : [])];
  return new Set([...described, ...fields.map(({ schema }) => schema)].map(({ source }) => source.file));
}
