import { ArrowLeft } from "lucide";
import { Icon } from "./icon";

/** The way back, before the main content; its own landmark, since it stands outside of `main`. */
export function BackLink({ href, label }: { href: string; label: string }) {
  return (
    <nav aria-label={label} className="print:hidden">
      <a href={href} className="inline-flex min-h-11 items-center gap-1.5 text-ink hover:text-ink">
        <Icon node={ArrowLeft} />
        {label}
      </a>
    </nav>
  );
}
