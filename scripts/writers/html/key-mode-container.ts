import type { MarkdownRenderer } from 'vitepress';

/** The ways in which a merchant verifies messages of WeChat Pay, by the title of their tab. The first is open at first. */
export const KEY_MODES = new Map([
  ['公钥', 'public-key'],
  ['平台证书', 'certificate'],
  ['迁移中', 'migrating'],
]);

type Token = ReturnType<MarkdownRenderer['parse']>[number];
type State = Parameters<Parameters<MarkdownRenderer['core']['ruler']['push']>[1]>[0];

/**
 * Renders `::: key-mode`, which embeds one file for each mode: `<<< @/../snippets/guide/…/client.public-key.ts [公钥]`.
 * They become panels with tabs above, which switch together on all pages. Without scripts all of them are shown, each
 * with its title. Throws when a block has no title of a mode.
 */
export function keyModeContainer(markdown: MarkdownRenderer): void {
  const { rules } = markdown.renderer;
  rules['container_key-mode_open'] = () => '<div class="key-mode">\n';
  rules['container_key-mode_close'] = () => '</div>\n';
  markdown.core.ruler.push('key_modes', (state) => {
    let groups = 0;
    const group = { id: '', first: true };
    state.tokens = state.tokens.flatMap((token) => {
      if (token.type === 'container_key-mode_open') {
        groups += 1;
        Object.assign(group, { id: groups === 1 ? 'key-mode' : `key-mode-${groups}`, first: true });
        return [token, html(state, tabs(group.id))];
      }
      if (token.type === 'container_key-mode_close') group.id = '';
      if (token.type !== 'fence' || !group.id) return [token];
      const panel = html(state, panelOpen(token, group.id, group.first));
      group.first = false;
      return [panel, token, html(state, '</div>\n')];
    });
  });
}

function html(state: State, content: string): Token {
  const token = new state.Token('html_block', '', 0);
  token.content = content;
  return token;
}

function tabs(id: string): string {
  const buttons = [...KEY_MODES].map(
    ([title, mode], index) =>
      `<button type="button" role="tab" id="${id}-${mode}" aria-selected="${index === 0}"` +
      `${index === 0 ? '' : ' tabindex="-1"'} data-key-mode="${mode}">${title}</button>`,
  );
  return `<div role="tablist" aria-label="验签方式">${buttons.join('')}</div>\n`;
}

function panelOpen({ info }: Token, id: string, isFirst: boolean): string {
  const title = /\[([^\]]+)\]/.exec(info)?.[1] ?? '';
  const mode = KEY_MODES.get(title);
  if (!mode)
    throw new Error(`::: key-mode: a block is titled [${title}], not one of ${[...KEY_MODES.keys()].join(', ')}.`);
  const labels = `role="tabpanel" aria-labelledby="${id}-${mode}" data-key-mode="${mode}"`;
  return `<div ${labels}${isFirst ? '' : ' data-hidden'}><p class="key-mode-title">${title}</p>\n`;
}
