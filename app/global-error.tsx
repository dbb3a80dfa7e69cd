"use client";

import "./globals.css";
import { crashWords } from "./crash-words";
import ErrorPage from "./error";

/** An error in the layout itself, which therefore cannot be used. */
export default function GlobalErrorPage(props: { error: Error & { digest?: string } }) {
  const { title, language } = crashWords();
  return (
    <html lang={language}>
      <body>
        <title>{title}</title>
        <ErrorPage {...props} />
      </body>
    </html>
  );
}
