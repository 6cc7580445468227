import { type ApiError, REMEDIES, type Remedy } from '../error-model.ts';
import { type Cursor, child, entries, text, value } from './yaml.ts';

/** A remedy as rows hold it: its kind, and its text. */
type RemedyText = Pick<ApiError, 'remedy' | 'advice'>;

/** The words that rows of `openapi/errors.yaml` share. */
export interface ErrorTexts {
  /** Meaning and remedy of a code, unless a row has its own; undefined for one whose text is reported as a problem. */
  codes: Map<string, { description: string; remedy: RemedyText } | undefined>;
  /** Codes that mean the same, the usual spelling first. */
  spellings: string[][];
  /** The remedy that a row names, else `fallback`; undefined when the name is unknown, which is reported. */
  remedyOf(row: Cursor, fallback?: RemedyText): RemedyText | undefined;
}

type Report = (place: Cursor, message: string, fix: string) => void;

/** Reads `remedies` and `codes`. */
export function loadErrorTexts(root: Cursor, report: Report): ErrorTexts {
  const remedies = new Map(
    entries(child(root, 'remedies')).flatMap(([name, place]) => loadRemedy(name, place, report)),
  );
  const remedyOf: ErrorTexts['remedyOf'] = (row, fallback) => {
    const place = child(row, 'remedy');
    if (!place && fallback) return fallback;
    const remedy = remedies.get(String(value(place)));
    if (!remedy) report(place ?? row, `No remedy is called "${value(place)}".`, 'Name one of "remedies", or add it.');
    return remedy;
  };
  const codes: ErrorTexts['codes'] = new Map();
  const spellings = new Map<string, string[]>();
  for (const [code, place] of entries(child(root, 'codes'))) {
    const description = text(place, 'description');
    const remedy = remedyOf(place);
    if (!description) report(place, `${code} has no description.`, 'Say in Chinese what it means.');
    codes.set(code, description && remedy ? { description, remedy } : undefined);
    addSpelling(code, place, spellings, report);
  }
  return { codes, spellings: [...spellings.values()].filter((group) => group.length > 1), remedyOf };
}

/** A remedy is text when its name is a kind, else a map of `kind` and `text`. */
function loadRemedy(name: string, place: Cursor, report: Report): [string, RemedyText][] {
  const kind = text(place, 'kind') ?? name;
  const advice = text(place, 'text') ?? value(place);
  const remedy: Remedy | undefined = REMEDIES.find((known) => known === kind);
  if (remedy && typeof advice === 'string' && advice.trim()) return [[name, { remedy, advice }]];
  report(place, `The remedy "${name}" needs a known kind and a text.`, `Kinds: ${REMEDIES.join(', ')}.`);
  return [];
}

function addSpelling(code: string, place: Cursor, spellings: Map<string, string[]>, report: Report): void {
  const usual = text(place, 'sameAs');
  const group = spellings.get(usual ?? '');
  if (usual === undefined) spellings.set(code, [code]);
  else if (group) group.push(code);
  else report(child(place, 'sameAs') ?? place, `There is no code "${usual}" above.`, 'Name the usual spelling.');
}
