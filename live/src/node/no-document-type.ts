/** What stands for the reader of document types in `fast-xml-parser`: APIv2 has none, and the mock server refuses them. */
// biome-ignore lint/style/noDefaultExport: the parser imports it so
export default class DocTypeReader {
  setXmlVersion(): void {}

  readDocType(): never {
    throw new Error('A document type is not allowed.');
  }
}
