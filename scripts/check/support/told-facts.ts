import { formatDelay, formatTotal } from '../../reference/retry-schedule.ts';
import { RETRY_DELAYS_S } from '../../spec/load/load-webhooks.ts';
import type { CheckContext } from '../define-rule.ts';

/** A fact that a text tells wrongly: where, what is wrong, and how to correct it. */
export interface WrongFact {
  offset: number;
  message: string;
  fix: string;
}

/** Something that our code defines and texts name. */
interface Told {
  /** One of them in a text, its name the first group. */
  pattern: RegExp;
  what: string;
  /** The code that defines them, and one of them there. */
  definedIn: RegExp;
  definition: RegExp;
  /** One spelling of a name, whoever writes it. */
  spell(name: string): string;
}

/** A path of the mock server's control in a text. */
export const CONTROL_PATH = /\/_mock(\/[a-z][\w.-]*(?:\/[\w{}\p{Script=Han}.-]+)*)/gu;

const TOLD: readonly Told[] = [
  {
    pattern: /\b(Mock-[A-Z][a-z]+)\b/g,
    what: 'The mock server knows no header',
    definedIn: /^mock\/src\/(?:injected-failures|handle-request)\.ts$/,
    definition: /'(mock-[a-z]+)'/g,
    spell: (name) => name.toLowerCase(),
  },
  {
    pattern: CONTROL_PATH,
    what: 'The control of the mock server has no path',
    definedIn: /^mock\/src\/control\//,
    definition: /'(?:\/_mock)?(\/[a-z][\w.{}/-]*)'/g,
    spell: (name) => name.replace(/\{[^}]*\}/g, '{}'),
  },
  {
    pattern: /(?<=127\.0\.0\.1:|localhost:|^EXPOSE [\d ]*)\b(\d{4,5})\b/gm,
    what: 'No program of ours listens on',
    definedIn: /^(?:mock\/src\/mock-command\.ts|scripts\/\w+\.ts|snippets\/webhook\/servers\/.*)$/,
    definition: /(?:parsePort, |PORT \?\? )(\d+)/g,
    spell: (name) => name,
  },
];

/** Finds what texts tell of our code wrongly: headers and paths of the mock server, ports, and the schedule of callbacks. */
export function createFactFinder({ filesMatching }: CheckContext): (text: string) => WrongFact[] {
  const kinds = TOLD.map((told) => {
    const { definedIn, definition, spell } = told;
    const names = filesMatching(definedIn).flatMap(([, code]) => [...code.matchAll(definition)]);
    return { ...told, known: new Set(names.map(([, name = '']) => spell(name))) };
  });
  return (text) => [
    ...kinds
      .filter(({ known }) => known.size > 0)
      .flatMap(({ pattern, what, known, spell }) =>
        [...text.matchAll(pattern)]
          .filter(([, name = '']) => !known.has(spell(name)))
          .map(({ index, 1: name }) => ({
            offset: index,
            message: `${what} ${name}.`,
            fix: `There are: ${[...known].join(', ')}.`,
          })),
      ),
    ...wrongSchedules(text),
  ];
}

/** A row of the schedule: which attempts, and the waits before them. */
const ROW = /^\| (\d+(?:、\d+)*) \| (\d+ (?:秒|分钟|小时)(?:、\d+ (?:秒|分钟|小时))*) \|$/gm;
const UNITS: Readonly<Record<string, string>> = { 秒: 's', 分钟: 'm', 小时: 'h' };
const TIMES = /间隔，最多 (\d+) 次/g;
const TOTAL = /(?:合计|持续) (\d+ 小时(?: \d+ 分钟)?)/g;

/** What a text tells of the common schedule of callbacks otherwise than it is. */
function wrongSchedules(text: string): WrongFact[] {
  const expectOf = (pattern: RegExp, wanted: string): WrongFact[] =>
    [...text.matchAll(pattern)]
      .filter(([, stated]) => stated !== wanted)
      .map(({ index, 1: stated }) => wrongSchedule(index, stated ?? '', wanted));
  const rows = [...text.matchAll(ROW)].flatMap(({ index, 1: attempts = '', 2: waits = '' }) => {
    const wanted = attempts.split('、').map((attempt) => formatDelay(RETRY_DELAYS_S[Number(attempt) - 1] ?? 0));
    const stated = waits.split('、').map((wait) => wait.replace(/ (.+)$/, (_, unit: string) => UNITS[unit] ?? unit));
    return String(stated) === String(wanted) ? [] : [wrongSchedule(index, waits, wanted.join(', '))];
  });
  return [...rows, ...expectOf(TIMES, String(RETRY_DELAYS_S.length)), ...expectOf(TOTAL, formatTotal(RETRY_DELAYS_S))];
}

const wrongSchedule = (offset: number, stated: string, wanted: string): WrongFact => ({
  offset,
  message: `Callbacks come again by another schedule: ${wanted}, and not ${stated}.`,
  fix: 'RETRY_DELAYS_S of scripts/spec/load/load-webhooks.ts has it.',
});
