import { byCodePoint } from '../lib/compare.ts';
import type { Output, OwnedFiles } from '../lib/outputs.ts';
import { OFFICIAL_FOLDER, operationName, TITLES_FILE } from '../spec/locations.ts';
import type { OfficialFacts, OfficialPage, OfficialRecord, OfficialSubject } from './official-model.ts';

/** The files of facts: one for each operation and each set of events; and that of the titles. */
export const OWNED: OwnedFiles = {
  include: [`${OFFICIAL_FOLDER}{paths,webhooks}/**/*.json`, TITLES_FILE],
  exclude: [],
};

/** The subject as people write it: `POST /v3/pay/transactions/jsapi`, or events with `+` between them. */
export const subjectName = (subject: OfficialSubject): string =>
  subject.kind === 'operation' ? `${subject.method} ${subject.path}` : subject.events.join('+');

/** Groups pages by what they describe: pages that state the same of it share one set of facts. Sorted. */
export function recordsOf(pages: readonly OfficialPage[]): OfficialRecord[] {
  const records = new Map<string, OfficialRecord>();
  for (const { doc, subject, facts } of [...pages].sort((a, b) => byCodePoint(a.doc.id, b.doc.id))) {
    const name = subjectName(subject);
    const record = records.get(name) ?? { subject, statements: [] };
    records.set(name, record);
    const text = JSON.stringify(facts);
    const same = record.statements.find((statement) => JSON.stringify(statement.facts) === text);
    if (same) same.docs.push(doc);
    else record.statements.push({ docs: [doc], facts });
  }
  return [...records.values()].sort((a, b) => byCodePoint(factsFile(a), factsFile(b)));
}

/** The file of a record: `openapi/official/paths/v3/pay/transactions/jsapi.post.json`. */
export function factsFile({ subject }: OfficialRecord): string {
  if (subject.kind === 'callback') return `${OFFICIAL_FOLDER}webhooks/${subjectName(subject).toLowerCase()}.json`;
  return `${OFFICIAL_FOLDER}paths/${operationName(subject.path, 'v3')}.${subject.method.toLowerCase()}.json`;
}

/** The files of all records, a row of a table on a line of its own. */
export const renderFacts = (records: readonly OfficialRecord[]): Output[] =>
  records.map((record) => ({ path: factsFile(record), content: renderRecord(record) }));

/** Reads the records back from the texts of their files. Throws a `SyntaxError` that names the file. */
export function parseFacts(files: ReadonlyMap<string, string>): OfficialRecord[] {
  const own = [...files].filter(([file]) => /^openapi\/official\/(?:paths|webhooks)\/.*\.json$/.test(file));
  return own.sort(([a], [b]) => byCodePoint(a, b)).map(([file, text]) => parseRecord(file, text));
}

function parseRecord(file: string, text: string): OfficialRecord {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SyntaxError(`${file} is no JSON: ${error instanceof Error ? error.message : error}`);
  }
}

function renderRecord({ subject, statements }: OfficialRecord): string {
  const parts = statements.map(({ docs, facts }) => block({ docs: rows(docs, 6), facts: renderStatement(facts) }, 4));
  return `${block({ subject: JSON.stringify(subject), statements: list(parts, 2) }, 0)}\n`;
}

const renderStatement = ({ fields, errors, samples, ...facts }: OfficialFacts): string =>
  block(
    {
      ...Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, JSON.stringify(value)])),
      fields: block(
        mapValues(fields, (table) => rows(table ?? [], 10)),
        8,
      ),
      errors: rows(errors, 8),
      samples: block(
        mapValues(samples, (values) => rows(values ?? [], 10)),
        8,
      ),
    },
    6,
  );

const mapValues = <Value>(record: Record<string, Value>, render: (value: Value) => string): Record<string, string> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, render(value)]));

/** An object of rendered values, one on a line. */
function block(entries: Record<string, string>, indent: number): string {
  const lines = Object.entries(entries).map(([key, text]) => `${JSON.stringify(key)}: ${text}`);
  return enclose('{}', lines, indent);
}

const rows = (values: readonly unknown[], indent: number): string =>
  list(
    values.map((value) => JSON.stringify(value)),
    indent,
  );

const list = (items: string[], indent: number): string => enclose('[]', items, indent);

function enclose(brackets: '{}' | '[]', lines: string[], indent: number): string {
  const [open, close] = brackets;
  if (lines.length === 0) return brackets;
  const pad = ' '.repeat(indent);
  return `${open}\n${lines.map((line) => `${pad}  ${line}`).join(',\n')}\n${pad}${close}`;
}
