/** What a line of Markdown is: the one that opens a block of code, one of the block with its end, or none of these. */
export type LineKind = 'opening' | 'code' | 'text';

/** The line that opens a block of code, in a quotation too: what stands before the fence, the fence, its info. */
export const FENCE_LINE = /^(\s*(?:>\s*)*)(`{3,}|~{3,})\s*(.*)$/;

/** Makes what tells of the lines of one page, in their order, which of them are code. A block ends with its own fence. */
export function createFenceReader(): (line: string) => LineKind {
  const state: { fence?: string } = {};
  return (line) => {
    const [, , mark = '', info = ''] = FENCE_LINE.exec(line) ?? [];
    if (state.fence !== undefined) {
      if (mark.startsWith(state.fence) && info.trim() === '') delete state.fence;
      return 'code';
    }
    if (!mark) return 'text';
    state.fence = mark;
    return 'opening';
  };
}
