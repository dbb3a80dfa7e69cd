import { LinkEnded } from "@/components/site/link-ended";
import { NothingHere } from "@/components/site/nothing-here";
import type { Reader, ReadOnlyPage } from "@/lib/server/read-only-page";

/** Nothing is there, or nothing that the reader may know of. */
export function nothingHere(reader: Reader): ReadOnlyPage {
  return {
    status: 404,
    title: reader.words.t("site.nothing.title"),
    isPublic: false,
    says: ["nothing"],
    element: () => <NothingHere page={reader} />,
  };
}

/** A link that has expired, was withdrawn, or never was: all of them look the same. */
export function linkEnded(reader: Reader): ReadOnlyPage {
  return {
    status: 410,
    title: reader.words.t("share.ended.title"),
    isPublic: false,
    says: ["ended"],
    element: () => <LinkEnded page={reader} />,
  };
}
