import type { Metadata } from "next";
import type { ReactNode } from "react";

export const metadata: Metadata = { title: "A lean page", description: "As little as a page can be." };

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
