import { randomUUID } from "node:crypto";
import type { Caller } from "@/lib/access/caller";
import type { Role } from "@/lib/access/role";
import { createToken, hashToken } from "@/lib/access/token";
import { answerQuestion } from "@/lib/assessments/answer-question";
import { deleteForEver, moveToBin, readBin, restoreFromBin } from "@/lib/assessments/bin";
import { compareAssessments } from "@/lib/assessments/compare-assessments";
import { concludeAssessment } from "@/lib/assessments/conclude-assessment";
import { confirmAssumptions } from "@/lib/assessments/confirm-assumptions";
import { copyAssessment } from "@/lib/assessments/copy-assessment";
import { diffRevisions } from "@/lib/assessments/diff-revisions";
import { exploreWhatIf } from "@/lib/assessments/explore-what-if";
import { exportAssessments } from "@/lib/assessments/export-assessments";
import { joinByLink } from "@/lib/assessments/join-by-link";
import { listAssessments } from "@/lib/assessments/list-assessments";
import { nameMilestone } from "@/lib/assessments/name-milestone";
import { openShareLink } from "@/lib/assessments/open-share-link";
import { nameOneself, readActivity } from "@/lib/assessments/read-activity";
import { readAssessment, readRevision } from "@/lib/assessments/read-assessment";
import { readExport } from "@/lib/assessments/read-export";
import { readHistory } from "@/lib/assessments/read-history";
import { readReport } from "@/lib/assessments/read-report";
import { readReview } from "@/lib/assessments/read-review";
import { recordComment, recordDecision } from "@/lib/assessments/record-review";
import { reevaluateCopies } from "@/lib/assessments/reevaluate-copies";
import { renameAssessment } from "@/lib/assessments/rename-assessment";
import { restoreRevision } from "@/lib/assessments/restore-revision";
import { applyWhatIf, copyWithWhatIf } from "@/lib/assessments/save-what-if";
import {
  changeShareLink,
  createShareLink,
  endAllShareLinks,
  endShareLink,
  readShareLinks,
} from "@/lib/assessments/share-revision";
import { tagAssessments } from "@/lib/assessments/tag-assessments";
import { unknown } from "@/lib/catalogue/examples";
import type { Connection } from "@/lib/db/database";
import { fail, notFound, type Result, succeed } from "@/lib/result";
import { expectValue, linkTerms, ownerWithAssessment, visitorOn } from "../support/visitors";
import type { Action, Principal, State } from "./permission-matrix";

/** An assessment in some state, and everybody who may or may not do something to it. */
export type Scene = {
  readonly db: Connection;
  readonly id: string;
  readonly owner: Caller & { readonly visitorHash: string };
  /** A link that everybody knows of, to be ended. */
  readonly linkId: string;
  /** Ids and tokens of the links that principals came by. */
  readonly links: Readonly<Record<string, { readonly id: string; readonly token: string }>>;
  readonly callers: Readonly<Record<Principal, Caller & { readonly visitorHash: string }>>;
};

const dayMilliseconds = 86_400_000;
const ended = {
  live: {},
  withdrawn: { revokedAt: new Date(Date.now() - dayMilliseconds) },
  expired: { expiresAt: new Date(Date.now() - dayMilliseconds) },
} as const;

/** Makes an assessment in a state with a grant or a link for every principal. */
export async function makeScene(db: Connection, state: State): Promise<Scene> {
  const { owner, id } = await ownerWithAssessment(db, "public-cloud");
  const grant = async (role: Role, shareLinkId: string | null = null) => {
    const visitor = visitorOn(db);
    const visitorId = randomUUID();
    await db.visitor.create({ data: { id: visitorId, tokenHash: visitor.visitorHash } });
    await db.grant.create({ data: { id: randomUUID(), role, visitorId, assessmentId: id, shareLinkId } });
    return visitor;
  };
  const links: Record<string, { id: string; token: string }> = {};
  const link = async (scope: "read" | "edit", end: keyof typeof ended, label = `${scope} link, ${end}`) => {
    const token = createToken();
    const linkId = randomUUID();
    await db.shareLink.create({
      data: {
        id: linkId,
        assessmentId: id,
        scope,
        tokenHash: hashToken(token),
        label,
        createdById: owner.visitorHash,
        ...ended[end],
      },
    });
    links[label] = { id: linkId, token };
    return linkId;
  };
  const byEditLink = async (end: keyof typeof ended) => grant("editor", await link("edit", end));
  const byReadLink = async (end: keyof typeof ended) => {
    await link("read", end);
    return visitorOn(db);
  };
  const callers = {
    "no cookie": { db, visitorHash: null } as unknown as Scene["owner"],
    stranger: visitorOn(db),
    viewer: await grant("viewer"),
    reviewer: await grant("reviewer"),
    editor: await grant("editor"),
    owner,
    "edit link, live": await byEditLink("live"),
    "edit link, withdrawn": await byEditLink("withdrawn"),
    "edit link, expired": await byEditLink("expired"),
    "read link, live": await byReadLink("live"),
    "read link, withdrawn": await byReadLink("withdrawn"),
    "read link, expired": await byReadLink("expired"),
  };
  const scene = { db, id, owner, linkId: await link("read", "live", "to be ended"), links, callers };
  await enter(scene, state);
  return scene;
}

/** Brings an assessment from a draft to a state. */
async function enter({ db, id, owner }: Scene, state: State): Promise<void> {
  if (state === "draft") return;
  const { version } = expectValue(await readAssessment(owner, id)).assessment;
  expectValue(await concludeAssessment(owner, id, version));
  if (state === "concluded") return;
  await db.assessment.update({ where: { id }, data: { deletedAt: new Date() } });
  if (state === "deleted") await db.assessment.delete({ where: { id } });
}

type Attempt = (
  caller: Caller & { readonly visitorHash: string },
  scene: Scene,
  principal: Principal,
) => Promise<Result<unknown, { readonly code: string }>>;

/** Versions do not matter here: a late write is refused as stale, which only those learn who may write. */
const version = 1;
const tried = "co-tenants:same-team";

const decision = {
  byName: "A. Novak",
  revision: 1,
  text: "Because.",
  riskOwner: null,
  controls: null,
  endsAt: null,
} as const;

/** How each action of the table is attempted. */
export const attempts: Readonly<Record<Action, Attempt>> = {
  "read the draft": (caller, { id }) => readAssessment(caller, id),
  "read the verdict": (caller, { id }) => readRevision(caller, id, null),
  "read the report": (caller, { id }) => readReport(caller, id, null, new Date()),
  "export the draft": (caller, { id }) => readExport(caller, id, "draft"),
  "export a revision": (caller, { id }) => readExport(caller, id, 1),
  "find it in the library": async (caller, { id }) => {
    const { items } = await listAssessments(caller, null);
    return items.some((item) => item.id === id) ? succeed(null) : fail(notFound);
  },
  compare: (caller, { id }) => compareAssessments(caller, [{ assessmentId: id, revision: null }]),
  "write it to a file": (caller, { id }) => readExport(caller, id, null),
  "try changes": (caller, { id }) => exploreWhatIf(caller, id, undefined),
  "keep tried changes as a copy": (caller, { id }) => copyWithWhatIf(caller, id, tried, "a copy"),
  copy: (caller, { id }) => copyAssessment(caller, id, "a copy"),
  answer: (caller, { id }) => answerQuestion(caller, id, "code-origin", { answer: unknown }, version),
  rename: (caller, { id }) => renameAssessment(caller, id, "renamed", version),
  "confirm assumptions": (caller, { id }) => confirmAssumptions(caller, id, version),
  "apply tried changes": (caller, { id }) => applyWhatIf(caller, id, tried, version),
  "reach a verdict": (caller, { id }) => concludeAssessment(caller, id, version),
  "read its review": (caller, { id }) => readReview(caller, id, new Date()),
  comment: (caller, { id }) => recordComment(caller, id, { ...decision, subject: "verdict" }),
  "accept a risk": (caller, { id }) => recordDecision(caller, id, { ...decision, kind: "accept-risk" }),
  agree: (caller, { id }) => recordDecision(caller, id, { ...decision, kind: "agree" }),
  "ask for changes": (caller, { id }) => recordDecision(caller, id, { ...decision, kind: "ask-for-changes" }),
  "read the history": (caller, { id }) => readHistory(caller, id, null),
  "see what changed": (caller, { id }) => diffRevisions(caller, id, null, null),
  "name a milestone": (caller, { id }) => nameMilestone(caller, id, 1, "Before launch"),
  "restore a revision": (caller, { id }) => restoreRevision(caller, id, 1, version, null),
  "re-evaluate a copy": (caller, { id }) => reevaluateCopies(caller, [id], (name) => name),
  export: (caller, { id }) => exportAssessments(caller, [id]),
  tag: (caller, { id }) => tagAssessments(caller, [id], "pci", "add"),
  "move to the bin": (caller, { id }) => moveToBin(caller, [id]),
  "find it in the bin": async (caller, { id }) => {
    const { items } = await readBin(caller, null);
    return items.some((item) => item.id === id) ? succeed(null) : fail(notFound);
  },
  "restore from the bin": (caller, { id }) => restoreFromBin(caller, [id]),
  "delete for good": (caller, { id }) => deleteForEver(caller, [id]),
  "see its links": (caller, { id }) => readShareLinks(caller, id),
  "make a link": (caller, { id }) => createShareLink(caller, id, linkTerms("Audit")),
  "end a link": (caller, { id, linkId }) => endShareLink(caller, id, linkId),
  "change a link": (caller, { id, linkId }) =>
    changeShareLink(caller, id, linkId, { label: "changed", expiresAt: null }),
  "end all links": (caller, { id }) => endAllShareLinks(caller, id),
  "see who changed what": (caller, { id }) => readActivity(caller, id, null),
  "say one's name": (caller, { id }) => nameOneself(caller, id, "Ana"),
  "begin to edit by a link": (caller, { links }, principal) => {
    const held = principal.startsWith("edit link") ? links[principal]?.token : undefined;
    return joinByLink(caller, held ?? createToken(), "Ben");
  },
  "open what a read link shows": async ({ db }, { links }, principal) => {
    const held = principal.startsWith("read link") ? links[principal]?.token : undefined;
    return await openShareLink(db, held ?? createToken());
  },
};
