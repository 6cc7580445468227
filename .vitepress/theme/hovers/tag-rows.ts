/** Chinese labels of the tags; the others keep their name. */
const LABELS: Record<string, string> = {
  default: '默认',
  defaultValue: '默认',
  deprecated: '已弃用',
  example: '示例',
  link: '文档',
  see: '文档',
  since: '始于',
};

/** Tags whose texts are values of the language, and are shown as code. */
const VALUES: ReadonlySet<string> = new Set(['example', 'default', 'defaultValue']);

/** A row of the popover: the tags of one name. */
export interface TagRow {
  name: string;
  label: string;
  texts: string[];
  isCode: boolean;
}

/** The tags of a hover as rows. Those of one name share a row: a method has several official pages. */
export function tagRows(tags: readonly { name: string; text: string }[]): TagRow[] {
  const names = [...new Set(tags.map(({ name }) => name))];
  return names.map((name) => ({
    ...{ name, label: LABELS[name] ?? name, isCode: VALUES.has(name) },
    texts: tags.filter((tag) => tag.name === name && tag.text !== '').map(({ text }) => text),
  }));
}
