import { reviewPage } from "@/app/review-page";
import { postReview } from "@/app/review-post";
import { ReadOnlyPage } from "@/components/site/read-only-page";
import { serveForms } from "@/lib/server/form-page";
import type { ReadOnlyPageProps } from "@/lib/server/read-only-page";

export const config = { runtime: "nodejs", unstable_runtimeJS: false };

export const getServerSideProps = serveForms(reviewPage, postReview);

export default function ReviewPage(props: ReadOnlyPageProps) {
  return <ReadOnlyPage {...props} />;
}
