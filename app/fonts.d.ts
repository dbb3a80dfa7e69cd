/** What an imported font is, by its format and query (next.config.ts). */
declare module "*.woff2?address" {
  const address: string;
  export default address;
}

declare module "*.woff" {
  const bytes: Uint8Array<ArrayBuffer>;
  export default bytes;
}
