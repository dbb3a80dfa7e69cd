type Edition = { readonly version: string; readonly hash: string };

/** The versions of two rule sets; with the beginnings of their hashes where the version does not tell them apart. */
export function editionNames(from: Edition, to: Edition): { readonly from: string; readonly to: string } {
  if (from.version !== to.version) return { from: from.version, to: to.version };
  const name = ({ version, hash }: Edition) => `${version} (${hash.slice(0, 7)})`;
  return from.hash === to.hash ? { from: from.version, to: to.version } : { from: name(from), to: name(to) };
}
