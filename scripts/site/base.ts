/** The folder of the site on its host, from `SITE_BASE`: `/` or `/wechatpay-docs/`, always with a slash at both ends. */
export function siteBase({ SITE_BASE = '/' }: { SITE_BASE?: string | undefined }): string {
  return `/${SITE_BASE}/`.replace(/\/{2,}/g, '/');
}
