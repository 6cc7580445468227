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
    const parsed = list === undefined ? undefined : parseYaml(LIST, list);
    for (const { message, fix, ...place } of parsed?.problems ?? []) context.report(place, message, fix);
    const values = parsed ? items(parsed.cursor).map(readValue) : [];
    for (const value of values) checkValue(value, context);
    return { checked: values.length ? { 'told values': values.length } : {} };
  },
});

const readValue = (place: Cursor): ToldValue => ({
  what: text(place, 'what') ?? '',
  told: new RegExp(text(place, 'told') ?? '', 'gm'),
  texts: texts(place, 'texts'),
  file: text(place, 'file') ?? '',
  definition: new RegExp(text(place, 'definition') ?? '', 'm'),
  scale: number(place, 'scale') ?? 1,
  place,
});

function checkValue(value: ToldValue, { files, report }: CheckContext): void {
  const { what, file, definition, scale, place } = value;
  const told = value.texts.filter((each) => files.has(each));
  if (told.length === 0) return;
  const code = files.get(file);
  const [, defined] = definition.exec(code ?? '') ?? [];
  if (defined === undefined) {
    const message = code === undefined ? `The check does not read ${file}.` : `Nothing in ${file} defines ${what}.`;
    report(sourceOf(place), message, 'Correct the entry; scripts/check/check-input.ts lists what is read.');
    return;
  }
  const wanted = inText(defined, scale);
  for (const each of told) checkText(each, value, wanted, { files, report });
}

function checkText(
  file: string,
  { what, told, place, ...value }: ToldValue,
  wanted: string,
  { files, report }: Pick<CheckContext, 'files' | 'report'>,
): void {
  const content = files.get(file) ?? '';
  const found = [...content.matchAll(told)];
  if (found.length === 0)
    report(sourceOf(place), `${file} does not tell ${what} any more.`, 'Correct the entry, or take it off.');
  for (const { index, 0: words, 1: stated = '' } of found) {
    if (isSame(stated, wanted)) continue;
    const message = `It says ${stated} of ${what}, which is ${wanted} in ${value.file}.`;
    reportOffset(file, content, report)(index + words.indexOf(stated), message, 'Correct the wrong one.');
  }
}

/** A value of the code as a text has it. */
const inText = (defined: string, scale: number): string =>
  scale === 1 ? defined : String(plainNumber(defined) / scale);

/** Whether a text has a value: the same words, or the same number in digits or in words. */
const isSame = (stated: string, value: string): boolean =>
  stated === value || Math.abs(plainNumber(stated) - plainNumber(value)) < 1e-9;

const plainNumber = (text: string): number => numberOf(text.replace(/[,_]/g, ''));
