/** The part of a page's render environment that the writers of HTML read. */
export interface PageEnvironment {
  /** Takes finished HTML out of the page's template, and returns its placeholder tag. Only pages of a served site have it. */
  staticHtml?: (html: string) => string;
}

/** Finished HTML with one root element, as a part of a page: itself, or its placeholder tag in the page's template. */
export const staticPart = (html: string, { staticHtml }: PageEnvironment): string => staticHtml?.(html) ?? html;

/** The info of a block of HTML that belongs to an example. */
export const EXAMPLE_PART = 'example';
