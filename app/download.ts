/** A file to keep, under a name that file systems and headers can take. */
export function download(
  body: BodyInit,
  file: {
    readonly name: string;
    readonly extension: string;
    readonly type: string;
    readonly locale?: string;
  },
): Response {
  const name = `${bareName(file.name)}.${file.extension}`;
  return new Response(body, {
    headers: {
      "content-type": file.type,
      "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      ...(file.locale !== undefined && { "content-language": file.locale }),
      "cache-control": "no-store",
    },
  });
}

function bareName(text: string): string {
  const name = text
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-+|-+$/g, "")
    .slice(0, 60)
    .toWellFormed();
  return name || "tenancy-scale";
}
