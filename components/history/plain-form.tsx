import type { ReactNode } from "react";
import { OnceField } from "@/components/ui/once-field";

type PlainFormProps = {
  /** Which of the page's forms this is. */
  action: string;
  /** Names this rendering, so that a double click does once what it asks for. */
  once: string;
  children: ReactNode;
  className?: string;
};

/** A form of a page without script: it posts to the page that shows it. */
export function PlainForm({ action, once, children, className = "grid max-w-form gap-4" }: PlainFormProps) {
  return (
    <form method="post" encType="multipart/form-data" noValidate className={className}>
      <input type="hidden" name="do" value={action} />
      <OnceField value={once} />
      {children}
    </form>
  );
}
