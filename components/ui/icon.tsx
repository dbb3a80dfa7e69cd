import type { IconNode } from "lucide";
import { createElement } from "react";

type IconProps = {
  /** A drawing from `lucide`, imported by name. */
  node: IconNode;
  /** 20 px unless told; 16 px inside tags. */
  size?: 16 | 20;
  className?: string;
};

/**
 * A line drawing beside words; never alone, so it is always hidden from assistive technology.
 * Drawn from plain data because lucide-react would turn every icon into client code.
 */
export function Icon({ node, size = 20, className }: IconProps) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.75}
      strokeLinecap="round"
      strokeLinejoin="round"
      className={className ? `shrink-0 ${className}` : "shrink-0"}
    >
      {node.map(([tag, attributes], index) => createElement(tag, { ...attributes, key: index }))}
    </svg>
  );
}
