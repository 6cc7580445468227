/** A file of an npm package: its path in the package, `/` between folders. */
export interface PackageFile {
  path: string;
  content: string;
}

/** A packed npm package. */
export interface Tarball {
  /** `wechatpay-mock-0.1.0.tgz` */
  name: string;
  data: Buffer;
}
