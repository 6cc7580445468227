import type { Program } from '../../../live/src/protocol.ts';

/** The code of a block, into which a result points. */
export interface ShownCode {
  text(): string;
  /** Marks a line, from 1. */
  markLine(line: number): void;
  clearMarks(): void;
}

/** The code of a block that is being edited. */
export interface EditedCode extends ShownCode {
  /** What is run in the place of the block's program. Throws a `SyntaxError` for what can't be. */
  program(original: Program): Program;
  /** The first line that is no TypeScript. */
  syntaxLine(): number | undefined;
  /** Ends the editor. */
  close(): void;
}

const edited = new WeakMap<HTMLElement, EditedCode>();

/** The code of a block that is being edited; undefined for one that is not. */
export const editedCode = (block: HTMLElement): EditedCode | undefined => edited.get(block);

/** From now on a block shows this code; its own again without one. */
export function setEditedCode(block: HTMLElement, code: EditedCode | undefined): void {
  if (code) edited.set(block, code);
  else edited.delete(block);
}

/** Says whether a block shows other code than the page came with: the other languages are written from that. */
export const markEdited = (block: HTMLElement, isEdited: boolean): void => {
  block.toggleAttribute('data-edited', isEdited);
};

/** The code that a block shows. */
export const shownCode = (block: HTMLElement): ShownCode => editedCode(block) ?? pageCode(block);

/** Lines of code that a result points at. */
const MARK = 'run-line';

const linesOf = (block: HTMLElement): Element[] => [...block.querySelectorAll('pre code > .line')];

/** The code of a block as the page came with it. */
export const pageCode = (block: HTMLElement): ShownCode => ({
  text: () =>
    linesOf(block)
      .map(({ textContent }) => textContent)
      .join('\n'),
  markLine: (line) => linesOf(block)[line - 1]?.classList.add(MARK),
  clearMarks() {
    for (const line of linesOf(block)) line.classList.remove(MARK);
  },
});
