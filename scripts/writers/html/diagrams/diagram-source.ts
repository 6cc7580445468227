/** A syntax error in a line of a diagram's text; lines count from 1. */
interface DiagramError {
  line: number;
  message: string;
}

/** A parsed diagram: its kind, its content as text, and its syntax errors. */
export interface DiagramSource {
  kind: 'sequence' | 'flow' | 'state' | undefined;
  /** Names of its participants or nodes. */
  names: string[];
  /** Its steps as text, one for each arrow, note or branch. */
  steps: string[];
  /** Number of its arrows. */
  arrows: number;
  errors: DiagramError[];
}

/** Parser of one kind's lines; false for a line that it does not know. */
type LineReader = (line: string, report: (message: string) => void) => boolean;

/** The part of a diagram that its parser fills. */
export type DiagramContent = Pick<DiagramSource, 'names' | 'steps' | 'arrows'>;

/** A kind of diagrams: its first line, and the parser of the others. `end` returns an error about an unfinished text. */
export interface DiagramKind {
  kind: NonNullable<DiagramSource['kind']>;
  header: RegExp;
  read(content: DiagramContent): { line: LineReader; end?: () => string | undefined };
}

/**
 * Reads the text of a diagram line by line. The library that draws leaves out what it does not understand, and a flow
 * without one of its steps is wrong: here each line must be known.
 */
export function readDiagram(text: string, kinds: readonly DiagramKind[]): DiagramSource {
  const content: DiagramContent = { names: [], steps: [], arrows: 0 };
  const errors: DiagramError[] = [];
  const lines = text.split('\n').map((line, index) => ({ text: line.trim(), line: index + 1 }));
  const [header, ...others] = lines.filter((line) => line.text !== '' && !line.text.startsWith('%%'));
  const found = kinds.find((kind) => kind.header.test(header?.text ?? ''));
  if (!found) {
    errors.push({ line: header?.line ?? 1, message: `No diagram begins with "${header?.text ?? ''}".` });
    return { kind: undefined, ...content, errors };
  }
  const reader = found.read(content);
  for (const { text: source, line } of others) {
    const report = (message: string): unknown => errors.push({ line, message });
    if (!reader.line(source, report)) report(`This line is not understood: ${source}`);
  }
  const missing = reader.end?.();
  if (missing) errors.push({ line: lines.length, message: missing });
  if (content.arrows === 0) errors.push({ line: header?.line ?? 1, message: 'The diagram has no arrow.' });
  return { kind: found.kind, ...content, errors };
}
