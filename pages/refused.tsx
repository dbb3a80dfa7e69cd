import { MessagePage } from "@/components/site/message-page";
import { ReadOnlyPage } from "@/components/site/read-only-page";
import { refusalOf } from "@/lib/server/answer-refusal";
import { type ReadOnlyPageProps, serveReadOnly } from "@/lib/server/read-only-page";

export const config = { runtime: "nodejs", unstable_runtimeJS: false };

/** What `proxy.ts` shows to whoever posted a form that no page here sends, with the status that says why. */
export const getServerSideProps = serveReadOnly(async (reader) => {
  const { reason, status } = refusalOf(reader.headers);
  const { t } = reader.words;
  const title = t(`errors.refused.${reason}.title`);
  return {
    status,
    title,
    isPublic: false,
    says: ["refused", reason],
    element: () => (
      <MessagePage
        page={reader}
        title={title}
        lede={t(`errors.refused.${reason}.lede`)}
        action={{ href: reader.path, label: t("errors.refused.again") }}
      />
    ),
  };
});

export default function RefusedPage(props: ReadOnlyPageProps) {
  return <ReadOnlyPage {...props} />;
}
