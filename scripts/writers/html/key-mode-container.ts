import type { MarkdownRenderer } from 'vitepress';
import { openTabGroup, openTabPanel } from './tab-group.ts';

/** The ways in which a merchant verifies messages of WeChat Pay, by the title of their tab. The first is open at first. */
export const KEY_MODES = new Map([
  ['公钥', 'public-key'],
  ['平台证书', 'certificate'],
  ['迁移中', 'migrating'],
]);

const TABS = [...KEY_MODES].map(([title, name]) => ({ name, title }));

type Token = ReturnType<MarkdownRenderer['parse']>[number];
type State = Parameters<Parameters<MarkdownRenderer['core']['ruler']['push']>[1]>[0];

/**
 * Renders `::: key-mode`, which embeds one file for each mode: `<<< @/../snippets/guide/…/client.public-key.ts [公钥]`.
 * They become panels with tabs above, which switch together on all pages. Without scripts all of them are shown, each
 * with its title. Throws when a block has no title of a mode.
 */
export function keyModeContainer(markdown: MarkdownRenderer): void {
  const { rules } = markdown.renderer;
  rules['container_key-mode_open'] = () => '';
  rules['container_key-mode_close'] = () => '</div>\n';
  markdown.core.ruler.push('key_modes', (state) => {
    let groups = 0;
    const group = { id: '', first: true };
    state.tokens = state.tokens.flatMap((token) => {
      if (token.type === 'container_key-mode_open') {
        groups += 1;
        Object.assign(group, { id: groups === 1 ? 'key-mode' : `key-mode-${groups}`, first: true });
        return [token, html(state, openTabGroup({ id: group.id, choice: 'key-mode', tabs: TABS }))];
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

function panelOpen({ info }: Token, id: string, isFirst: boolean): string {
  const title = /\[([^\]]+)\]/.exec(info)?.[1] ?? '';
  const name = KEY_MODES.get(title);
  if (!name)
    throw new Error(`::: key-mode: a block is titled [${title}], not one of ${[...KEY_MODES.keys()].join(', ')}.`);
  return openTabPanel(id, { name, title }, isFirst);
}
