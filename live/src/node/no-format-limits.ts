/** What stands for keywords that compare formatted text, which are never used. */
// biome-ignore lint/style/noDefaultExport: the validator's formats import it so
export default (): void => undefined;
