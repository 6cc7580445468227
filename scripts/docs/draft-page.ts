import { stringify } from 'yaml';
import { pageTitle } from '../reference/navigation/navigation-products.ts';
import type { Operation } from '../spec/catalog-model.ts';
import { type ExampleForm, exampleForms } from '../spec/example-forms.ts';
import { endpointOf, pageFile } from '../spec/locations.ts';

/** A drafted file: its path relative to the project, and its text. */
export interface PageDraft {
  path: string;
  content: string;
}

/**
 * Drafts the Markdown page of one path from its operations, in the order of the page.
 * From then on the page is owned by hand: notes go inside a container, below the example.
 */
export function draftPage(operations: readonly Operation[]): PageDraft {
  const [first] = operations;
  if (!first) throw new RangeError('A page needs at least one operation.');
  const title = pageTitle(operations);
  const blocks = [
    `---\n${stringify({ title })}---`,
    `# ${escapeMarkdown(title)}`,
    ...operations.flatMap(operationBlocks),
  ];
  return { path: pageFile(first.name), content: `${blocks.join('\n\n')}\n` };
}

/** The opening line of an operation's container: what finds the operation in the spec. */
export function containerLine(operation: Pick<Operation, 'method' | 'path'>): string {
  return `::: operation ${endpointOf(operation)}`;
}

/** The section of an operation on its page: its container with its examples. */
export function operationBlocks(operation: Operation): string[] {
  return [containerLine(operation), ...exampleForms(operation).flatMap(exampleBlocks), ':::'];
}

/** Who calls so, where callers differ, and the example. */
const exampleBlocks = ({ file, caller }: ExampleForm): string[] => [
  ...(caller === undefined ? [] : [`**${caller}**`]),
  `<<< @/../${file}{ts twoslash}`,
];

/** Escapes markup of Markdown and Vue, so that a title is shown as in the spec. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#{}|~]/g, '\\$&').replaceAll('\\{\\{', '&#123;&#123;');
}
