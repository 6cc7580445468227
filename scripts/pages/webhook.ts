import { stringify } from 'yaml';
import type { Webhook } from '../catalog/model.ts';
import { webhookExampleFile, webhookPageFile } from '../catalog/name.ts';
import { escapeMarkdown, type PageDraft } from './draft.ts';

/** The opening line of a callback's container: what finds it in the spec. */
export const webhookLine = (name: string): string => `::: webhook ${name}`;

/** Drafts the Markdown page of a callback, which is owned by hand from then on. */
export function draftWebhookPage({ name, title }: Pick<Webhook, 'name' | 'title'>): PageDraft {
  const blocks = [
    `---\n${stringify({ title })}---`,
    `# ${escapeMarkdown(title)}`,
    webhookLine(name),
    `<<< @/../${webhookExampleFile(name)}`,
    ':::',
  ];
  return { path: webhookPageFile(name), content: `${blocks.join('\n\n')}\n` };
}
