import { webhookLine } from '../../docs/webhook-line.ts';
import type { Problem } from '../../lib/problem.ts';
import { webhookExampleFile, webhookPageFile } from '../../spec/locations.ts';
import type { PageText } from './page-text.ts';

/** What is wrong with the container of a callback's page, and with what it embeds. An absent page is page-exists'. */
export function checkWebhookPage(name: string, page: PageText | undefined): Problem[] {
  if (!page) return [];
  const file = webhookPageFile(name);
  const at = (line: number, message: string, fix: string): Problem => {
    return { rule: 'page-embeds', file, line, column: 1, message, fix };
  };
  const wanted = `@/../${webhookExampleFile(name)}`;
  const [container, second] = page.webhooks;
  if (container?.text !== name) {
    const found = container ? `"${container.text}"` : 'no container';
    return [
      at(container?.line ?? 1, `Here belongs the callback ${name}, not ${found}.`, `Write: ${webhookLine(name)}`),
    ];
  }
  if (second) return [at(second.line, `The page has a second callback: "${second.text}".`, 'Take the container off.')];
  const embeds = page.embeds.filter(({ line }) => line > container.line && line <= container.end);
  if (!embeds.length) return [at(container.line, 'The container embeds no example.', `Write: <<< ${wanted}`)];
  return embeds
    .filter(({ text }) => text !== wanted)
    .map(({ line, text }) => at(line, `The container embeds another file: ${text}`, `Write: <<< ${wanted}`));
}
