import { linkEnded } from "@/app/read-only-pages";
import { ReadOnlyPage } from "@/components/site/read-only-page";
import { type ReadOnlyPageProps, serveReadOnly } from "@/lib/server/read-only-page";

export const config = { runtime: "nodejs", unstable_runtimeJS: false };

/** What `proxy.ts` shows in place of anything under a share link that opens nothing. */
export const getServerSideProps = serveReadOnly(async (reader) => linkEnded(reader));

export default function LinkEndedPage(props: ReadOnlyPageProps) {
  return <ReadOnlyPage {...props} />;
}
