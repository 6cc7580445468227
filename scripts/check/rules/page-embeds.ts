import type { Problem } from '../../lib/problem.ts';
import type { Operation } from '../../spec/catalog-model.ts';
import { endpointOf, exampleFile, pageFile, webhookPageFile } from '../../spec/locations.ts';
import { operationsByName } from '../../spec/traverse.ts';
import type { Rule } from '../rule.ts';
import type { OperationContainer, PageText } from '../support/page-text.ts';
import { checkWebhookPage } from '../support/webhook-page.ts';

/**
 * A page has one `::: operation METHOD PATH` container for each operation of its path, in the order get, post,
 * put, patch, delete, and each container embeds the example of its own operation and no other. The page of a callback
 * has its one `::: webhook NAME` container.
 */
export const pageEmbeds: Rule = {
  id: 'page-embeds',
  group: 'pages',
  async check({ catalog, pages }) {
    const texts = await pages();
    const present = [...operationsByName(catalog)].flatMap(([name, operations]) => {
      const page = texts.get(pageFile(name));
      return page ? [{ file: pageFile(name), operations, page }] : [];
    });
    return {
      problems: [
        ...present.flatMap(({ file, operations, page }) => checkPage(file, operations, page)),
        ...catalog.webhooks.flatMap(({ name }) => checkWebhookPage(name, texts.get(webhookPageFile(name)))),
      ],
      checked: { pages: present.length, ...(catalog.webhooks.length && { webhooks: catalog.webhooks.length }) },
    };
  },
};

const embedOf = (operation: Operation): string => `@/../${exampleFile(operation)}`;

function checkPage(file: string, operations: Operation[], page: PageText): Problem[] {
  const wanted = operations.map(endpointOf);
  const found = page.operations.map(({ text }) => text);
  const at = (line: number, message: string, fix: string): Problem => {
    return { rule: 'page-embeds', file, line, column: 1, message, fix };
  };
  const index = wanted.findIndex((text, position) => text !== found[position]);
  const position = index === -1 ? wanted.length : index;
  const surplus = page.operations[position];
  if (index !== -1 || surplus) {
    const line = surplus?.line ?? page.operations.at(-1)?.end ?? 1;
    const operation = operations[position];
    if (!operation)
      return [at(line, `The path has no further operation "${surplus?.text}".`, 'Take the container off.')];
    const message = `Here belongs the operation ${endpointOf(operation)}, not ${surplus ? `"${surplus.text}"` : 'the end'}.`;
    return [at(line, message, `Write: ::: operation ${endpointOf(operation)}, with <<< ${embedOf(operation)}`)];
  }
  return page.operations.flatMap((container, order) => {
    const operation = operations[order];
    return operation ? checkContainer(operation, container, page, at) : [];
  });
}

function checkContainer(
  operation: Operation,
  { line, end }: OperationContainer,
  page: PageText,
  at: (line: number, message: string, fix: string) => Problem,
): Problem[] {
  const embeds = page.embeds.filter((embed) => embed.line > line && embed.line <= end);
  const fix = `Write: <<< ${embedOf(operation)}`;
  if (embeds.length === 0) return [at(line, 'The container embeds no example.', fix)];
  return embeds
    .filter(({ text }) => text !== embedOf(operation))
    .map((embed) => at(embed.line, `The container embeds another file: ${embed.text}`, fix));
}
