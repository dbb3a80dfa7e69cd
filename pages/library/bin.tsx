import { actOnBin, type BinProblem, doneInWords } from "@/app/library-actions";
import { BinPage } from "@/components/library/bin-page";
import { ReadOnlyPage } from "@/components/site/read-only-page";
import { readBin } from "@/lib/assessments/bin";
import { printPosition, readPosition } from "@/lib/schemas/library-query";
import { serveForms } from "@/lib/server/form-page";
import type { ReadOnlyPageProps } from "@/lib/server/read-only-page";

export const config = { runtime: "nodejs", unstable_runtimeJS: false };

export const getServerSideProps = serveForms<BinProblem>(async (reader, problem, once) => {
  const { words, query } = reader;
  const after = readPosition({ sort: "changed", after: query.get("after") });
  const list = await readBin(await reader.caller(), after);
  const done = problem === null ? doneInWords(words, query) : null;
  const title = words.t("library.bin.title");
  return {
    title: problem === null ? title : words.t("errors.titlePrefix", { title }),
    isPublic: false,
    element: () => (
      <BinPage
        page={reader}
        list={list}
        nextHref={list.next && `/library/bin?after=${encodeURIComponent(printPosition(list.next))}`}
        once={once}
        problem={problem}
        done={done}
      />
    ),
  };
}, actOnBin);

export default function Bin(props: ReadOnlyPageProps) {
  return <ReadOnlyPage {...props} />;
}
