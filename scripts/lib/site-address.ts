/** Environment variables with the address of a site: its folder on its host, and its full URL. */
export interface SiteVariables {
  SITE_BASE?: string | undefined;
  SITE_URL?: string | undefined;
  SITE_REPOSITORY?: string | undefined;
}

/**
 * The folder of the site on its host, from `SITE_BASE`, else from `SITE_URL`: `/` or `/wechatpay-docs/`, always with a
 * slash at both ends. Throws when `SITE_URL` is no address of the web, or is that of another folder.
 */
export function siteBase(variables: SiteVariables): string {
  const address = siteAddress(variables);
  return folderOf(variables.SITE_BASE || (address === undefined ? '/' : new URL(address).pathname));
}

/** The full URL of the site, from `SITE_URL`, with a slash at its end; undefined without. Throws as {@link siteBase}. */
export function siteAddress({ SITE_BASE, SITE_URL }: SiteVariables): string | undefined {
  if (!SITE_URL) return undefined;
  const url = URL.canParse(SITE_URL) ? new URL(SITE_URL) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash) {
    throw new Error(`SITE_URL is not the address of a site, such as https://host/base/: ${SITE_URL}`);
  }
  const folder = folderOf(url.pathname);
  if (SITE_BASE && folderOf(SITE_BASE) !== folder) {
    throw new Error(
      `SITE_URL ends with ${folder}, but SITE_BASE is ${folderOf(SITE_BASE)}. Correct one of them, or leave SITE_BASE out.`,
    );
  }
  return `${url.origin}${folder}`;
}

/** The address of the project's repository, from `SITE_REPOSITORY`, without a slash at its end; undefined without. */
export function siteRepository({ SITE_REPOSITORY }: SiteVariables): string | undefined {
  if (!SITE_REPOSITORY) return undefined;
  if (!/^https?:$/.test(URL.canParse(SITE_REPOSITORY) ? new URL(SITE_REPOSITORY).protocol : ''))
    throw new Error(
      `SITE_REPOSITORY is not the address of a repository, such as https://host/owner/name: ${SITE_REPOSITORY}`,
    );
  return SITE_REPOSITORY.replace(/\/+$/, '');
}

const folderOf = (path: string): string => `/${path}/`.replace(/\/{2,}/g, '/');
