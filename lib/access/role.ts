import { z } from "zod";
import type { LinkScope } from "@/lib/schemas/share-form";

/** What a grant allows, least first. Reviewers read, comment and decide; they do not answer. */
export const roles = ["viewer", "reviewer", "editor", "owner"] as const;
export type Role = (typeof roles)[number];

/** Reads a stored role. Throws on anything else, so that an unknown role never grants anything. */
export const roleSchema = z.enum(roles);

export function canRead(_role: Role): boolean {
  return true;
}

export function canAnswer(role: Role): boolean {
  return role === "owner" || role === "editor";
}

export function canRename(role: Role): boolean {
  return role === "owner" || role === "editor";
}

export function canConclude(role: Role): boolean {
  return role === "owner" || role === "editor";
}

export function canShare(role: Role): boolean {
  return role === "owner";
}

/** To comment, and to accept a risk. */
export function canReview(role: Role): boolean {
  return role !== "viewer";
}

/** To agree or to ask for changes: those who may answer are not asked whether they agree with themselves. */
export function canRecommend(role: Role): boolean {
  return role === "reviewer";
}

/** Whether a role allows all that another one does. */
export function isAtLeast(role: Role, other: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(other);
}

/** The role that a share link of each scope is for. To read, nobody needs a grant: the link itself is enough. */
export const roleByScope = {
  read: "viewer",
  review: "reviewer",
  edit: "editor",
} as const satisfies Readonly<Record<LinkScope, Role>>;

export function canNameMilestone(role: Role): boolean {
  return role === "owner" || role === "editor";
}

export function canRestore(role: Role): boolean {
  return role === "owner" || role === "editor";
}

export function canTag(role: Role): boolean {
  return role === "owner" || role === "editor";
}

export function canDelete(role: Role): boolean {
  return role === "owner";
}
