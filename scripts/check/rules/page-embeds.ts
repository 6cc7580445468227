import type { Container, MarkdownPage } from '../../docs/markdown-page.ts';
import { CATALOGUES, TOOLS } from '../../docs/page-syntax.ts';
import { isTwoslash } from '../../docs/twoslash-notations.ts';
import { webhookLine } from '../../docs/webhook-line.ts';
import type { Operation } from '../../spec/catalog-model.ts';
import { exampleFiles } from '../../spec/example-forms.ts';
import { clientPageFile, endpointOf, pageFile, webhookExampleFile, webhookPageFile } from '../../spec/locations.ts';
import { operationsByName } from '../../spec/traverse.ts';
import { defineRule, type Report } from '../define-rule.ts';

/** Adds a problem of one page. */
type ReportLine = (line: number, message: string, fix: string) => void;

/**
 * A page has one `::: operation METHOD PATH` container for each operation of its path, in the order get, post,
 * put, patch, delete, and each container embeds the examples of its own operation and no others. The page of a callback
 * has its one `::: webhook NAME` container, that of a call on the device `::: client NAME`. The page of a month shows
 * its changes, and any page a catalogue or a tool that there is.
 */
export const pageEmbeds = defineRule({
  id: 'page-embeds',
  group: 'pages',
  check({ catalog, pages, report }) {
    const { webhooks } = catalog;
    let checked = 0;
    for (const [name, operations] of operationsByName(catalog)) {
      const file = pageFile(name);
      const page = pages().get(file);
      if (!page) continue; // page-exists reports it
      checked++;
      checkPage(operations, page, (line, message, fix) => report({ file, line }, message, fix));
    }
    for (const { name } of webhooks) {
      const file = webhookPageFile(name);
      const page = pages().get(file);
      if (page) checkWebhookPage(name, page, (line, message, fix) => report({ file, line }, message, fix));
    }
    for (const { name } of catalog.client.calls) {
      const file = clientPageFile(name);
      const page = pages().get(file);
      if (page) checkClientPage(name, page, (line, message, fix) => report({ file, line }, message, fix));
    }
    for (const [file, page] of pages()) checkShown(file, page, report);
    return { checked: { pages: checked, ...(webhooks.length && { webhooks: webhooks.length }) } };
  },
});

const embedOf = (file: string): string => `@/../${file}`;

const containersOf = (page: MarkdownPage, name: string): Container[] =>
  page.containers.filter((container) => container.name === name);

function checkPage(operations: Operation[], page: MarkdownPage, report: ReportLine): void {
  const containers = containersOf(page, 'operation');
  const wrong = operations.findIndex((operation, index) => endpointOf(operation) !== containers[index]?.info);
  const index = wrong === -1 ? operations.length : wrong;
  const operation = operations[index];
  const found = containers[index];
  if (operation) {
    const endpoint = endpointOf(operation);
    const message = `Here belongs the operation ${endpoint}, not ${found ? `"${found.info}"` : 'the end'}.`;
    const embeds = exampleFiles(operation).map((file) => `<<< ${embedOf(file)}{ts twoslash}`);
    const fix = `Write: ::: operation ${endpoint}, with ${embeds.join(' and ')}`;
    report(found?.line ?? containers.at(-1)?.end ?? 1, message, fix);
  } else if (found) {
    report(found.line, `The path has no further operation "${found.info}".`, 'Take the container off.');
  } else {
    for (const [position, each] of operations.entries()) {
      const container = containers[position];
      if (container) checkContainer(exampleFiles(each), container, page, report);
    }
  }
}

/** Checks that a callback's page has its one container. */
function checkWebhookPage(name: string, page: MarkdownPage, report: ReportLine): void {
  const [container, second] = containersOf(page, 'webhook');
  if (container?.info !== name) {
    const found = container ? `"${container.info}"` : 'no container';
    const message = `Here belongs the callback ${name}, not ${found}.`;
    report(container?.line ?? 1, message, `Write: ${webhookLine(name)}`);
  } else if (second) {
    report(second.line, `The page has a second callback: "${second.info}".`, 'Take the container off.');
  } else checkContainer([webhookExampleFile(name)], container, page, report);
}

/** Checks that the page of a call on the device has its one container, which embeds an example. */
function checkClientPage(name: string, page: MarkdownPage, report: ReportLine): void {
  const [container, second] = containersOf(page, 'client');
  const folder = `snippets/client/${name}.`;
  if (container?.info !== name) {
    const found = container ? `"${container.info}"` : 'no container';
    report(container?.line ?? 1, `Here belongs the call ${name}, not ${found}.`, `Write: ::: client ${name}`);
  } else if (second) report(second.line, `The page has a second call: "${second.info}".`, 'Take the container off.');
  else if (!page.embeds.some(({ file }) => file.startsWith(folder)))
    report(container.line, 'The container embeds no example.', `Write: <<< @/../${folder}ts{ts twoslash}`);
  else
    for (const { file, line } of page.embeds)
      if (file.startsWith('snippets/client/') && !file.startsWith(folder))
        report(line, `The page embeds the example of another call: ${file}`, `Write: <<< @/../${folder}…`);
}

/** What a container can show on a page of `docs/`. */
const SHOWN: Readonly<Record<string, (file: string) => readonly string[]>> = {
  changes: (file) => /(?<=^docs\/changes\/).+(?=\.md$)/.exec(file) ?? [],
  catalogue: () => CATALOGUES,
  tool: () => TOOLS,
};

function checkShown(file: string, { containers }: MarkdownPage, report: Report): void {
  for (const { name, info, line } of containers) {
    const known = SHOWN[name]?.(file);
    if (!known || known.includes(info)) continue;
    report(
      { file, line },
      `This page can't show "::: ${name} ${info}".`,
      known.length ? `Write one of: ${known.join(', ')}.` : 'Take it off.',
    );
  }
}

/** Checks that a container embeds its examples in their order, with hovers, and nothing else. */
function checkContainer(
  examples: readonly string[],
  { line, end }: Container,
  { embeds }: MarkdownPage,
  report: ReportLine,
): void {
  const inside = embeds.filter((embed) => embed.line > line && embed.line <= end);
  for (const [index, example] of examples.entries()) {
    const fix = `Write: <<< ${embedOf(example)}{ts twoslash}`;
    const embed = inside[index];
    if (!embed)
      report(line, index ? `The container does not embed ${example}.` : 'The container embeds no example.', fix);
    else if (embed.path !== embedOf(example))
      report(embed.line, `The container embeds another file: ${embed.path}`, fix);
    else if (!isTwoslash(embed.attributes))
      report(embed.line, 'The example is not marked twoslash: it has no hovers.', fix);
  }
  for (const { path, line: place } of inside.slice(examples.length))
    report(place, `The container embeds another file: ${path}`, 'Take the line off.');
}
