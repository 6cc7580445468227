import type { Block, ErrorRow, ErrorsDoc, FieldRow, OperationDoc, ProductDoc, Section } from './document-model.ts';

/** The blocks of all sections, those inside others in their place, in reading order. */
const blocksOf = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) => [block, ...blocksOf(innerBlocks(block))]);

function innerBlocks(block: Block): readonly Block[] {
  if (block.kind === 'section') return block.blocks;
  return block.kind === 'tabs' ? block.tabs.flatMap(({ blocks }) => blocks) : [];
}

/** The rows of all tables of fields of a document, each before the rows inside it, in reading order. */
export const fieldRowsOf = ({ sections }: { sections: readonly Section[] }): FieldRow[] =>
  blocksOf(sections).flatMap((block) => (block.kind === 'fields' ? flatRows(block.rows) : []));

const flatRows = (rows: readonly FieldRow[]): FieldRow[] => rows.flatMap((row) => [row, ...flatRows(row.children)]);

/** The rows of the errors of a document. */
export const errorRowsOf = ({ sections }: { sections: readonly Section[] }): ErrorRow[] =>
  blocksOf(sections).flatMap((block) => (block.kind === 'errors' ? block.rows : []));

/** The anchors of sections, of their fields and of their errors. */
export const sectionAnchors = (sections: readonly Section[]): string[] =>
  blocksOf(sections).flatMap((block) => {
    if (block.kind === 'section') return [block.anchor];
    if (block.kind === 'tabs') return block.tabs.flatMap(({ anchor }) => anchor ?? []);
    const rows = block.kind === 'fields' ? flatRows(block.rows) : block.kind === 'errors' ? block.rows : [];
    return rows.map(({ anchor }) => anchor);
  });

/** The anchors of an operation. */
export const operationAnchors = ({ anchor, sections }: OperationDoc): string[] => [anchor, ...sectionAnchors(sections)];

/** The anchors of the index of errors. */
export const errorsAnchors = ({ statuses, common, codes }: ErrorsDoc): string[] =>
  [statuses, ...common, codes, ...codes.groups, ...codes.entries].map(({ anchor }) => anchor);

/** The anchors of a product's groups. */
export const productAnchors = ({ groups }: ProductDoc): string[] => groups.map(({ anchor }) => anchor);
