import { type Cursor, items, number, parseYaml, sourceOf, text, texts } from '../../spec/load/yaml.ts';
import { type CheckContext, defineRule } from '../define-rule.ts';
import { numberOf } from '../support/numerals.ts';
import { reportOffset } from '../support/report-offset.ts';

const LIST = 'scripts/check/told-values.yaml';

/** A value that texts tell of our code: how they tell it, and how the code has it; the value is the one group of each pattern. */
interface ToldValue {
  what: string;
  told: RegExp;
  texts: readonly string[];
  file: string;
  definition: RegExp;
  /** By what a number of the code is divided to be that of a text. */
  scale: number;
  place: Cursor;
}

/** What texts say of our own code, as `told-values.yaml` lists it, is what the code has: seconds, statuses, names of files and buttons. */
export const toldValues = defineRule({
  id: 'told-values',
  group: 'pages',
  check(context) {
    const list = context.files.get(LIST);
    const values = list === undefined ? [] : items(parseYaml(LIST, list).cursor).map(readValue);
    for (const value of values) checkValue(value, context);
    return { checked: values.length ? { 'told values': values.length } : {} };
  },
});

const readValue = (place: Cursor): ToldValue => ({
  what: text(place, 'what') ?? '',
  told: new RegExp(text(place, 'told') ?? '', 'gm'),
  texts: texts(place, 'texts'),
  file: text(place, 'file') ?? '',
  definition: new RegExp(text(place, 'definition') ?? '', 'gm'),
  scale: number(place, 'scale') ?? 1,
  place,
});

function checkValue(value: ToldValue, { files, report }: CheckContext): void {
  const { what, file, definition, place } = value;
  const told = value.texts.filter((each) => files.has(each));
  if (told.length === 0) return;
  const code = files.get(file);
  const [defined] = [...(code ?? '').matchAll(definition)].map(([, found = '']) => found);
  if (defined === undefined) {
    const message = code === undefined ? `The check does not read ${file}.` : `Nothing in ${file} defines ${what}.`;
    report(sourceOf(place), message, 'Correct the entry; scripts/check/check-input.ts lists what is read.');
    return;
  }
  for (const each of told) checkText(each, value, defined, { files, report });
}

function checkText(
  file: string,
  { what, told, scale, place, ...value }: ToldValue,
  defined: string,
  { files, report }: Pick<CheckContext, 'files' | 'report'>,
): void {
  const content = files.get(file) ?? '';
  const found = [...content.matchAll(told)];
  if (found.length === 0)
    report(sourceOf(place), `${file} does not tell ${what} any more.`, 'Correct the entry, or take it off.');
  for (const { index, 0: words, 1: stated = '' } of found) {
    if (isSame(stated, defined, scale)) continue;
    const message = `It says ${stated} of ${what}, which is ${inText(defined, scale)} in ${value.file}.`;
    reportOffset(file, content, report)(index + words.indexOf(stated), message, 'Correct the wrong one.');
  }
}

/** A value of the code as a text has it. */
const inText = (defined: string, scale: number): string =>
  scale === 1 ? defined : String(Number(defined.replace(/_/g, '')) / scale);

/** Whether a text has the value of the code: the same words, or the same number in digits, in words or in another unit. */
function isSame(stated: string, defined: string, scale: number): boolean {
  if (stated === defined) return true;
  const [own, wanted] = [stated, defined].map((each) => numberOf(each.replace(/[,_]/g, '')));
  return own !== undefined && wanted !== undefined && Math.abs(own - wanted / scale) < 1e-9;
}
