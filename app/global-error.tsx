"use client";

import "./globals.css";
import ErrorPage from "./error";

/** An error in the layout itself, which therefore cannot be used. */
export default function GlobalErrorPage(props: { error: Error & { digest?: string } }) {
  return (
    <html lang="en">
      <body>
        <title>Something went wrong · Tenancy Scale</title>
        <ErrorPage {...props} />
      </body>
    </html>
  );
}
