/** A link below a page. */
export interface PageLink {
  text: string;
  href: string;
}

/**
 * The links from a page into the repository: to edit it, to report a problem, and to the file of the spec that its tables
 * are made from. `page` is the name of its Markdown file below `docs/`.
 */
export function pageLinks(repository: string, page: string, title: string): PageLink[] {
  const spec = specFile(page);
  return [
    { text: '改这一页', href: `${repository}/edit/main/docs/${page}` },
    ...(spec === undefined ? [] : [{ text: '接口定义', href: `${repository}/blob/main/${spec}` }]),
    { text: '报告问题', href: `${repository}/issues/new?title=${encodeURIComponent(`${title}（${page}）`)}` },
  ];
}

/** `openapi/v3/a.md` → `openapi/paths/v3/a.yaml`, and those of callbacks and calls on the device; none for other pages. */
function specFile(page: string): string | undefined {
  const [, room = '', name = ''] =
    /^(openapi(?=\/(?:v\d|brand)\/)|webhook(?=\/v\d\/)|client)\/(.+)\.md$/.exec(page) ?? [];
  const folders: Record<string, string> = { openapi: 'paths', webhook: 'webhooks', client: 'client' };
  return name && name !== 'index' ? `openapi/${folders[room]}/${name}.yaml` : undefined;
}
