/** The words of inline tokens without their markup: of a heading, without the link beside it. */
export const tokenText = (tokens: readonly { type: string; content: string }[]): string =>
  tokens
    .filter(({ type }) => type === 'text' || type === 'code_inline' || type === 'text_special')
    .map(({ content }) => content)
    .join('')
    .trim();
