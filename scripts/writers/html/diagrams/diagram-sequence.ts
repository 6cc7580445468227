import type { DiagramContent, DiagramKind } from './diagram-source.ts';

const PARTICIPANT = /^(?:participant|actor)\s+(\S+?)(?:\s+as\s+(.+))?$/;
const MESSAGE = /^(\S+?)\s*(?:-->>|->>|--\)|-\)|--x|-x|-->|->)\s*[+-]?(\S+?)\s*:\s*(.+)$/;
const NOTE = /^Note\s+(?:left of|right of|over)\s+([^:]+):\s*(.+)$/i;
const OPEN = /^(alt|opt|loop|par|critical|break)\s+(.+)$/;
const DIVIDER = /^(?:else|and)(?:\s+(.+))?$/;

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
