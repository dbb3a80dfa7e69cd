import { ArrowLeft } from "lucide";
import { Icon } from "./icon";

/** The way back, before the main content. Never together with other navigation. */
export function BackLink({ href, label = "Back" }: { href: string; label?: string }) {
  return (
    <a href={href} className="inline-flex min-h-11 items-center gap-1.5 text-ink hover:text-ink print:hidden">
      <Icon node={ArrowLeft} />
      {label}
    </a>
  );
}
