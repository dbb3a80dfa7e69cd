import { CircleCheck, CircleQuestionMark, Info, TriangleAlert } from "lucide";
import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { Icon } from "./icon";

export type BannerTone = "info" | "short" | "unknown" | "meets";

type BannerProps = {
  /** The message in one sentence; the rest goes into the children. */
  title: ReactNode;
  tone?: BannerTone;
  children?: ReactNode;
  /** `status` when it appears in answer to what the reader did. Static banners have none. */
  role?: "status" | "alert";
};

const tones = {
  info: { frame: "border-accent bg-accent-soft", mark: "text-accent", icon: Info },
  short: { frame: "border-short bg-short-soft", mark: "text-short", icon: TriangleAlert },
  unknown: {
    frame: "border-dashed border-unknown bg-unknown-soft",
    mark: "text-unknown",
    icon: CircleQuestionMark,
  },
  meets: { frame: "border-meets bg-meets-soft", mark: "text-meets", icon: CircleCheck },
};

/** Something the reader must know about this page. */
export function Banner({ title, tone = "info", children, role }: BannerProps) {
  const { frame, mark, icon } = tones[tone];
  return (
    <div role={role} className={classNames("flex gap-3 rounded-md border p-4", frame)}>
      <Icon node={icon} className={`mt-0.5 ${mark}`} />
      <div className="min-w-0 flex-1">
        <p className="max-w-measure font-semibold">{title}</p>
        {children ? <div className="mt-1 max-w-measure">{children}</div> : null}
      </div>
    </div>
  );
}
