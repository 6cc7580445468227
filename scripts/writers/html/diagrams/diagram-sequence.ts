import type { DiagramContent, DiagramKind } from './diagram-source.ts';

const PARTICIPANT = /^(?:participant|actor)\s+(\S+?)(?:\s+as\s+(.+))?$/;
const MESSAGE = /^(\S+?)\s*(?:-->>|->>|--\)|-\)|--x|-x|-->|->)\s*[+-]?(\S+?)\s*:\s*(.+)$/;
const NOTE = /^Note\s+(?:left of|right of|over)\s+([^:]+):\s*(.+)$/i;
const OPEN = /^(alt|opt|loop|par|critical|break)\s+(.+)$/;
const DIVIDER = /^(?:else|and)(?:\s+(.+))?$/;

/** A message of a participant to itself. */
const SELF_MESSAGE = /^(\s*(\S+?)\s*-\S+\s*[+-]?\2\s*:\s*)(.+)$/gm;
/** Letters of a label that fit between the arrow to oneself and the next participant, whose line stands 140 px away. */
const SELF_LETTERS = 8;

/** The text of a diagram in which long labels of messages to oneself have two lines: as one they would cross the next line. */
export const foldSelfMessages = (text: string): string =>
  text.replace(SELF_MESSAGE, (_, start: string, _id: string, label: string) => start + fold(label));

/** Breaks a long label behind the mark or blank that is nearest to its middle, else in the middle. */
function fold(label: string): string {
  const letters = [...label];
  if (letters.length <= SELF_LETTERS) return label;
  const middle = Math.ceil(letters.length / 2);
  const breaks = letters.flatMap((letter, index) => (/[，、；：\s]/.test(letter) ? [index + 1] : []));
  const at = breaks.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0] ?? middle;
  return `${letters.slice(0, at).join('').trimEnd()}<br>${letters.slice(at).join('')}`;
}

/** Chinese names of the blocks of a sequence diagram. */
export const BLOCK_NAMES: Readonly<Record<string, string>> = {
  alt: '分支',
  opt: '可选',
  loop: '循环',
  par: '并行',
  critical: '必须完成',
  break: '中断',
};

/** `sequenceDiagram`: who sends what to whom. */
export const sequenceDiagrams: DiagramKind = {
  kind: 'sequence',
  header: /^sequenceDiagram$/,
  read(content) {
    const labels = new Map<string, string>();
    const open: string[] = [];
    return {
      line(line, report) {
        const [, id, label] = PARTICIPANT.exec(line) ?? [];
        if (id !== undefined) {
          labels.set(id, label ?? id);
          content.names.push(label ?? id);
          return true;
        }
        const know = (ids: readonly string[]): void => {
          for (const each of ids) if (!labels.has(each)) report(`No participant is called "${each}".`);
        };
        return readMessage(line, content, labels, know) || readBlock(line, content, open, report);
      },
      end: () => (open.length ? `The block "${open.at(-1)}" has no "end".` : undefined),
    };
  },
};

function readMessage(
  line: string,
  content: DiagramContent,
  labels: ReadonlyMap<string, string>,
  know: (ids: readonly string[]) => void,
): boolean {
  const [, from, to, text] = MESSAGE.exec(line) ?? [];
  if (from !== undefined && to !== undefined) {
    know([from, to]);
    content.arrows++;
    content.steps.push(`${labels.get(from)} → ${labels.get(to)}：${text}`);
    return true;
  }
  const [, over, note] = NOTE.exec(line) ?? [];
  if (over === undefined) return false;
  const ids = over.split(',').map((id) => id.trim());
  know(ids);
  content.steps.push(`（${ids.map((id) => labels.get(id)).join('、')}：${note}）`);
  return true;
}

function readBlock(line: string, content: DiagramContent, open: string[], report: (message: string) => void): boolean {
  const [, kind, condition] = OPEN.exec(line) ?? [];
  const divider = DIVIDER.exec(line);
  if (kind !== undefined) {
    open.push(kind);
    content.steps.push(`${BLOCK_NAMES[kind]}：${condition}`);
  } else if (divider) {
    if (open.length === 0) report('There is no block to divide here.');
    content.steps.push(`否则：${divider[1] ?? ''}`.replace(/：$/, ''));
  } else if (line === 'end') {
    if (open.pop() === undefined) report('There is no block to end here.');
    else content.steps.push('以上结束。');
  } else return false;
  return true;
}
