/** What stands for keywords of the validator that are never used. */
// biome-ignore lint/style/noDefaultExport: the validator imports them so
export default [];
