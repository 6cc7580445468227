/** The part of a page's render environment that the writers of HTML read. */
export interface PageEnvironment {
  /** Takes finished HTML out of the page's template, and returns the tag that stands for it. Only pages of the site have it. */
  staticHtml?: (html: string) => string;
}

/** Finished HTML with one root element, as a part of a page: itself, or the tag that stands for it in the page's template. */
export const staticPart = (html: string, { staticHtml }: PageEnvironment): string => staticHtml?.(html) ?? html;
