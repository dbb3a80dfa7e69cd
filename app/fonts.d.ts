/** What an imported font is, by its format (next.config.ts). */
declare module "*.woff2" {
  const address: string;
  export default address;
}

declare module "*.woff" {
  const bytes: Uint8Array<ArrayBuffer>;
  export default bytes;
}
