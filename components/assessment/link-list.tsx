import { Tag } from "@/components/ui/tag";
import { formatDate } from "./revision-eyebrow";
import { RevokeForm, type RevokeState } from "./revoke-form";

export type ListedLink = {
  readonly id: string;
  readonly label: string;
  readonly revisionNumber: number;
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
  readonly state: "live" | "withdrawn" | "expired";
};

type LinkListProps = {
  links: readonly ListedLink[];
  revoke: (linkId: string, state: RevokeState, form: FormData) => Promise<RevokeState>;
};

/** Every link of an assessment, live ones with the way to end them. */
export function LinkList({ links, revoke }: LinkListProps) {
  return (
    <ul className="max-w-form border-t border-line">
      {links.map((link) => (
        <li
          key={link.id}
          className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-3"
        >
          <div className="min-w-0">
            <p className="font-semibold">{link.label}</p>
            <p className="text-sm text-ink-2">
              Reads revision {link.revisionNumber} · made {formatDate(link.createdAt)} ·{" "}
              {link.expiresAt ? `works until ${formatDate(link.expiresAt)}` : "works until withdrawn"}
            </p>
          </div>
          {link.state === "live" ? (
            <RevokeForm action={revoke.bind(null, link.id)} label={link.label} />
          ) : (
            <Tag>{link.state === "withdrawn" ? "Withdrawn" : "Expired"}</Tag>
          )}
        </li>
      ))}
    </ul>
  );
}
