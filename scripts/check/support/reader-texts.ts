/** Files for readers: pages, and the READMEs of the project and its packages. */
export const READER_TEXT = /^docs\/.*\.md$|(?:^|\/)README[^/]*\.md$/;
