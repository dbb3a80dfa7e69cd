import type { Metadata } from "next";
import { MessagePage } from "@/components/site/message-page";

export const metadata: Metadata = { title: "There is nothing here" };

export default function NotFound() {
  return (
    <MessagePage
      title="There is nothing here"
      lede="Either the address is mistyped, or it belongs to somebody who has not shared it with you. Nothing was changed."
      action={{ href: "/library", label: "Go to your library" }}
    />
  );
}
